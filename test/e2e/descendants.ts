import { isGone, readChildren } from '../../harness/host/process-readings.ts'

/** Every process below another, however deep. */
export const descendantsOf = (pid: number): number[] =>
  readChildren(pid).flatMap((child) => [child, ...descendantsOf(child)])

/** Often enough to see every worker, which lives for many calls. */
const EVERY_MS = 20

/** Notes whoever appears below a process. `stop` tells all that were seen; who of them still lives is up to `isGone`. */
export const watchDescendants = (pid: number): { stop: () => number[] } => {
  const seen = new Set<number>()
  const look = (): void => descendantsOf(pid).forEach((one) => seen.add(one))
  const timer = setInterval(look, EVERY_MS)
  return {
    stop: () => {
      clearInterval(timer)
      return [...seen]
    },
  }
}

export const stillAlive = (pids: readonly number[]): number[] => pids.filter((pid) => !isGone(pid))
