import type { CanonicalLine, RunRecord } from '../../harness/model/record.ts'
import { milliseconds } from '../../harness/model/units.ts'

/** What the canonical of a built problem takes on each case when nothing disturbs it, in ms. */
const BUILT: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  small: { random: 2, adversarial: 2.2 },
  medium: { random: 8, adversarial: 8.8 },
  large: { random: 25, adversarial: 27.5 },
}

/** The line of a problem whose canonical was timed alone, at those levels of it that were planned. */
export const canonicalLine = (
  problem: string,
  levels: readonly string[] = Object.keys(BUILT),
  scale = 1,
): CanonicalLine => ({
  kind: 'canonical',
  problem,
  times: levels.flatMap((level) =>
    Object.entries(BUILT[level] ?? {}).map(([family, ms]) => ({
      ...{ caseId: `${level}/${family}`, level, family, cpu: milliseconds(ms * scale) },
    })),
  ),
})

/** The record as a run writes it: the canonical of every problem was timed on every planned case. */
export const withCanonicals = (record: RunRecord): RunRecord => ({
  ...record,
  canonicals: record.problems.map(({ card }) => canonicalLine(card.id, record.header.plan.levels)),
})
