import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { z } from 'zod'

/** The folder that holds `harness/`: the repository, or `dist/` of the published package. */
const home = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

/** Problems and candidate sets that come with effbench. */
export const BUNDLED_PROBLEMS = join(home, 'problems')
export const BUNDLED_SOLUTIONS = join(home, 'solutions')
export const METRICS_FOLDER = join(home, 'harness', 'score', 'metrics')
export const REPORTS_FOLDER = join(home, 'reports')

/** The version in package.json, which lies beside `harness/` or one folder up. */
export const effbenchVersion = (): string => {
  const file = [join(home, 'package.json'), join(dirname(home), 'package.json')].find((path) => existsSync(path))
  const parsed: unknown = file === undefined ? {} : JSON.parse(readFileSync(file, 'utf8'))
  return z.object({ version: z.string() }).parse(parsed).version
}
