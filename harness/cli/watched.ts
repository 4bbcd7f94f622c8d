import type { Console } from './console.ts'
import { onInterruption } from './interruption.ts'
import { chooseProgress } from './progress/choose.ts'
import type { Progress } from './progress/progress.ts'

/** Carries something out under the eyes of a person who may press Ctrl-C. */
export const watched = async <T>(
  { isQuiet, console, meanwhile }: { isQuiet: boolean; console: Console; meanwhile: string },
  work: (of: { progress: Progress; signal: AbortSignal }) => Promise<T>,
): Promise<T> => {
  const progress = chooseProgress(console, { quiet: isQuiet })
  const interruption = onInterruption(console.say, meanwhile)
  try {
    return await work({ progress, signal: interruption.signal })
  } finally {
    await progress.stop()
    interruption.dispose()
  }
}
