import { EXIT } from './exit-code.ts'

/**
 * A signal that is raised by the first Ctrl-C (or SIGTERM), so that the record is closed in order; the second one
 * leaves at once, and takes the children along.
 */
export const onInterruption = (
  say: (text: string) => void,
  /** What becomes of the work so far. */
  meanwhile: string,
): { signal: AbortSignal; dispose: () => void } => {
  const controller = new AbortController()
  const interrupt = (): void => {
    if (controller.signal.aborted) process.exit(EXIT.interrupted)
    say(`${meanwhile}; press Ctrl-C again to leave at once`)
    controller.abort()
  }
  process.on('SIGINT', interrupt)
  process.on('SIGTERM', interrupt)
  return {
    signal: controller.signal,
    dispose: () => {
      process.off('SIGINT', interrupt)
      process.off('SIGTERM', interrupt)
    },
  }
}
