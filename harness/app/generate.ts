/** Answers of a model, from problems to a file that `run` reads. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import type { LoadedProblem } from '../corpus/load-corpus.ts'
import { openAnswerCache } from '../generate/answer-cache.ts'
import { answerLine } from '../generate/answer-line.ts'
import { baseUrl } from '../generate/base-url.ts'
import { BUILT_IN_TEMPLATES } from '../generate/built-in-templates.ts'
import {
  generateAnswers,
  type Answered,
  type Asked,
  type GenerationEvent,
  type Unanswered,
} from '../generate/generate-answers.ts'
import { spending } from '../generate/spending.ts'
import { fillTemplate, parseTemplate, type Template } from '../generate/template.ts'
import { UsageError } from '../model/errors.ts'
import type { GenerationRequest, Prices, Prompt, Spending } from '../model/generation.ts'
import type { Nanoseconds } from '../model/units.ts'
import { templateValues } from './prompt.ts'
import { makeRunFolder } from './run-folder.ts'
import { writeWhole } from './write-whole.ts'

/** What decides the answers. */
export interface ModelChoice {
  readonly model: string
  readonly baseUrl: string
  readonly temperature?: number | undefined
  readonly maxTokens?: number | undefined
  /** Answers for each problem. */
  readonly n: number
  /** A name of BUILT_IN_TEMPLATES, or the path of a file. */
  readonly template: string
  readonly isHinted: boolean
}

/** How answers are got, which decides none of them. */
export interface Asking {
  /** Sent with each request, and written nowhere. */
  readonly key: string | undefined
  readonly concurrency: number
  /** For one whole answer. */
  readonly limit: Nanoseconds
  /** Where answers are kept that were paid for. */
  readonly cacheFolder: string
  readonly prices?: Prices | undefined
  readonly signal: AbortSignal
  readonly onEvent: (event: GenerationEvent) => void
}

export interface Generation {
  /** The answers, a line each; undefined when there are none. */
  readonly file: string | undefined
  readonly answered: readonly Answered[]
  readonly unanswered: readonly Unanswered[]
  readonly spending: Spending
  readonly isInterrupted: boolean
}

const isBuiltIn = (name: string): name is keyof typeof BUILT_IN_TEMPLATES => Object.hasOwn(BUILT_IN_TEMPLATES, name)

/** The template of this name, else that in the file. Throws UsageError naming what there is. */
export const loadTemplate = (name: string): Template => {
  if (isBuiltIn(name)) return parseTemplate(BUILT_IN_TEMPLATES[name], name)
  if (!existsSync(name)) {
    const names = Object.keys(BUILT_IN_TEMPLATES).join(', ')
    throw new UsageError(`--template: neither a template nor a file: "${name}"; there are ${names}`)
  }
  return parseTemplate(readFileSync(name, 'utf8'), name)
}

const LONGEST_SET = 100

/** `Qwen/Qwen2.5-Coder-7B` is the set `Qwen-Qwen2.5-Coder-7B`: its file is named so, and intake names sets after files. */
export const setNameOf = (model: string): string =>
  model
    .replaceAll(/[^\w.-]+/g, '-')
    .replace(/^[.-]+/, '')
    .slice(0, LONGEST_SET) || 'model'

/** One request for each problem and draw, a problem's next to each other. */
export const requestsFor = (
  problems: readonly Pick<LoadedProblem, 'problem' | 'statement'>[],
  choice: ModelChoice,
): Asked[] => {
  const template = loadTemplate(choice.template)
  return problems.flatMap((loaded) => {
    const prompt = fillTemplate(template, templateValues(loaded, choice))
    return Array.from({ length: choice.n }, (_, index) => ({
      problem: loaded.problem.card.id,
      request: requestOf(choice, prompt, index + 1),
    }))
  })
}

export const requestOf = (choice: ModelChoice, prompt: Prompt, draw: number): GenerationRequest => ({
  ...{ baseUrl: baseUrl(choice.baseUrl), model: choice.model, prompt, draw },
  ...(choice.temperature === undefined ? {} : { temperature: choice.temperature }),
  ...(choice.maxTokens === undefined ? {} : { maxTokens: choice.maxTokens }),
})

/**
 * Gets the answers and writes those there are into `folder`: `<set>.jsonl`, with the spending in `generation.json`.
 * Given again it asks for what is missing alone.
 */
export const generate = async (of: {
  readonly asked: readonly Asked[]
  readonly choice: ModelChoice
  readonly asking: Asking
  readonly folder: string
}): Promise<Generation> => {
  const { asked, choice, asking } = of
  const folder = makeRunFolder(of.folder)
  const { answered, unanswered, isInterrupted } = await generateAnswers({
    ...{ asked, key: asking.key, concurrency: asking.concurrency, limit: asking.limit },
    ...{ cache: openAnswerCache(asking.cacheFolder), signal: asking.signal, onEvent: asking.onEvent },
  })
  const spent = spending(answered, asking.prices)
  const file = answered.length === 0 ? undefined : join(folder, `${setNameOf(choice.model)}.jsonl`)
  if (file !== undefined) {
    writeWhole(file, answered.map((one) => `${JSON.stringify(answerLine(one, asking.prices))}\n`).join(''))
    const { prices } = asking
    const missing = unanswered.map(({ problem, request, why }) => ({ problem, draw: request.draw, why }))
    writeWhole(
      join(folder, 'generation.json'),
      `${JSON.stringify({ ...choice, prices, asked: asked.length, missing, ...spent }, undefined, 2)}\n`,
    )
  }
  return { file, answered, unanswered, spending: spent, isInterrupted }
}
