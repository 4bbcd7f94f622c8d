/** What is known of a time: between low and high. A point has low = high. */
export interface Range {
  readonly low: number
  readonly high: number
}

/** References that cannot be told apart, as one level of performance. */
export interface PerformanceLevel {
  /** A solution whose time may be as low as this matches the level: the largest time of its references. */
  readonly slowest: number
  /** Share of all references that are in this level or a slower one. */
  readonly share: number
  /** Place among the levels, the slowest 1, over their number. */
  readonly place: number
}

/**
 * References as levels of performance, slowest first: a new one begins where the interval of the next faster reference does
 * not overlap those of the level. The share of a level is cumulative: all references at it or slower.
 *
 * No reference: no level. Not taken: EvalPerf's rule that splits at relative gaps in numbers of instructions, which time does not
 * have the precision for; on ranges without width this is their matching on clusters of one.
 */
export const performanceLevels = (references: readonly Range[]): PerformanceLevel[] => {
  const descending = references.toSorted((a, b) => b.high - a.high || b.low - a.low)
  const groups: { low: number; high: number; members: number }[] = []
  for (const { low, high } of descending) {
    const open = groups.at(-1)
    if (open !== undefined && high >= open.low) {
      open.low = Math.min(open.low, low)
      open.members++
    } else groups.push({ low, high, members: 1 })
  }
  let reached = 0
  return groups.map(({ high, members }, at) => {
    reached += members
    return { slowest: high, share: reached / references.length, place: (at + 1) / groups.length }
  })
}

/**
 * The fastest level a solution matches: one of whose references it is not shown to be slower than. Undefined when it is
 * slower than all: it matches nothing, which is worth 0 and not the most.
 */
export const matchedLevel = (
  levels: readonly PerformanceLevel[],
  { low }: Pick<Range, 'low'>,
): PerformanceLevel | undefined => levels.findLast(({ slowest }) => low <= slowest)
