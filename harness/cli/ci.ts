import { z } from 'zod'

const set = z
  .string()
  .optional()
  .transform((value) => (value === '' ? undefined : value))

const Surroundings = z.object({ GITHUB_ACTIONS: set, GITHUB_STEP_SUMMARY: set })

/** What a CI service tells its steps through the environment. A variable that is empty is not there. */
export interface Ci {
  /** Whether lines such as `::error::` are read by the runner. */
  readonly hasAnnotations: boolean
  /** The file that is shown as the step's summary. */
  readonly summaryFile: string | undefined
}

export const ciOf = (environment: Readonly<Record<string, string | undefined>>): Ci => {
  const { GITHUB_ACTIONS, GITHUB_STEP_SUMMARY } = Surroundings.parse(environment)
  return { hasAnnotations: GITHUB_ACTIONS === 'true', summaryFile: GITHUB_STEP_SUMMARY }
}
