import { Session } from 'node:inspector'

/** A stretch of the script with the number of times it was entered; the innermost stretch around a character counts. */
export interface CountedRange {
  readonly startOffset: number
  readonly endOffset: number
  readonly count: number
}

export interface BlockCounter {
  /** Forgets what was counted so far. */
  restart(): void
  /** The work done since `restart`. */
  work(): number
}

/**
 * Work: how often each block was entered, times the length of its own text, Σ count · own characters: the number of
 * characters that were executed.
 *
 * `ranges`: those of one function, an outer one before those inside it, as V8 gives them. V8 leaves out a block that was
 * entered as often as the one around it. Entries alone would then depend on whether an input happens to make two counts
 * equal; characters do not, as those of the block left out are the outer one's.
 */
export const weighedCounts = (ranges: readonly CountedRange[]): number => {
  let sum = 0
  for (let index = 0; index < ranges.length; index++) {
    const { startOffset, endOffset, count } = ranges[index] as CountedRange
    let own = endOffset - startOffset
    let covered = startOffset
    for (let inner = index + 1; inner < ranges.length; inner++) {
      const range = ranges[inner] as CountedRange
      if (range.startOffset >= endOffset) break
      if (range.startOffset < covered) continue
      own -= range.endOffset - range.startOffset
      covered = range.endOffset
    }
    sum += count * own
  }
  return sum
}

/** Tells V8 to count the blocks of all scripts compiled from now on. Counts of other scripts than `url` are left out. */
export const openBlockCounter = (url: string): BlockCounter => {
  const session = new Session()
  session.connect()
  // A session of the thread it runs in answers before `post` returns.
  session.post('Profiler.enable')
  session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true })
  const take = (): number => {
    let work: number | undefined
    session.post('Profiler.takePreciseCoverage', (error, { result }) => {
      if (error !== null) throw error
      work = result
        .filter((script) => script.url === url)
        .flatMap(({ functions }) => functions)
        .reduce((sum, { ranges }) => sum + weighedCounts(ranges), 0)
    })
    if (work === undefined) throw new Error('the profiler did not answer at once')
    return work
  }
  return { restart: () => void take(), work: take }
}
