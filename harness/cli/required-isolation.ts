import type { IsolationLevel } from '../model/isolation.ts'
import type { CliOptions } from './options.ts'

/** Unknown candidates in CI are shut in at least this well, unless told otherwise. */
const ISOLATION_IN_CI: IsolationLevel = 3

/** The level that candidates must be shut in at; undefined where any will do. */
export const requiredIsolation = (
  { requireIsolation }: Pick<CliOptions, 'requireIsolation'>,
  { isBundled }: { isBundled: boolean },
): IsolationLevel | undefined => {
  if (requireIsolation !== undefined) return requireIsolation
  return process.env['CI'] === 'true' && !isBundled ? ISOLATION_IN_CI : undefined
}
