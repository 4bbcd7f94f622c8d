import { createHash } from 'node:crypto'
import { join } from 'node:path'

import { Settings } from '../app/eval.ts'
import { loadTemplate, setNameOf, type ModelChoice } from '../app/generate.ts'
import { RUNS_FOLDER } from '../app/run-folder.ts'
import type { CliOptions } from './options.ts'

/** What decides answers and figures: a folder is gone on with under the same settings alone. */
export const evalSettings = (choice: ModelChoice, options: CliOptions): Settings => {
  const { only, levels, precision, seed, also, v8, target, budget } = options
  const given = { only, levels, precision, seed, also, v8, target, budget, problems: options.problems }
  const settings = { ...choice, prompt: loadTemplate(choice.template), ...given }
  // Written as JSON, what is undefined is left out.
  return Settings.parse(JSON.parse(JSON.stringify(settings)))
}

const DIGITS = 8

/** Equal settings have the same folder, so that the same command goes on. */
export const evalFolder = (what: string, choice: ModelChoice, settings: Settings): string => {
  const hash = createHash('sha256').update(JSON.stringify(settings)).digest('hex').slice(0, DIGITS)
  return join(RUNS_FOLDER, `${what}-${setNameOf(choice.model)}-${hash}`)
}
