import { EXIT } from './exit-code.ts'

/**
 * A signal that is raised by the first Ctrl-C (or SIGTERM), so that the record is closed in order; the second one
 * leaves at once. Children die with us either way.
 */
export const onInterruption = (say: (text: string) => void): { signal: AbortSignal; dispose: () => void } => {
  const controller = new AbortController()
  const interrupt = (): void => {
    if (controller.signal.aborted) process.exit(EXIT.interrupted)
    say('stopping: what was measured is kept; press Ctrl-C again to leave at once')
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
