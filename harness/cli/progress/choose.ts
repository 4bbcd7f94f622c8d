import type { Console } from '../console.ts'
import { liveProgress } from './live.ts'
import { plainProgress } from './plain.ts'
import { SILENT, type Progress } from './progress.ts'

/** Live on a terminal, a line a verdict elsewhere, nothing when quiet. */
export const chooseProgress = (console: Console, { quiet }: { quiet: boolean }): Progress => {
  if (quiet) return SILENT
  return console.isLive ? liveProgress(console.say) : plainProgress(console.say)
}
