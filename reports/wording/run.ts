import type { MetricResult, SetScore } from '../../harness/model/score.ts'
import { VERDICT_KINDS } from '../../harness/model/verdict.ts'
import type { ReportInput } from '../reporter.ts'
import { label } from '../sanitise.ts'
import { sayCount, sayList } from './quantity.ts'
import { UNMEASURED, VERDICTS } from './verdict.ts'

/** What was run, and how precisely: the first line of every report. */
export const sayRun = ({ record }: ReportInput): readonly string[] => [
  sayCount(record.problems.length, 'problem'),
  sayCount(new Set(record.candidates.map(({ set }) => set)).size, 'set'),
  sayCount(record.candidates.length, 'candidate'),
  `precision ${record.header.plan.precision}`,
  `seed ${record.header.plan.seed}`,
]

/** Verdict counts of a set in the fixed order of the kinds, without zeros. */
export const countsOf = (
  set: SetScore,
): readonly { readonly kind: string; readonly title: string; readonly count: number }[] =>
  [
    ...VERDICT_KINDS.map((kind) => ({ kind, title: VERDICTS[kind].title, count: set.verdicts[kind] ?? 0 })),
    { kind: 'unmeasured', title: UNMEASURED.title, count: set.unmeasured },
  ].filter(({ count }) => count > 0)

const sayDenominator = ({ denominator: { problems, candidates, leftOut = 0 } }: MetricResult): string =>
  `${sayCount(problems, 'problem')} and ${sayCount(candidates, 'candidate')}${
    leftOut > 0 ? ` (${sayCount(leftOut, 'candidate')} left out)` : ''
  }`

/** What the headline figures of a set are about; figures with one denominator share one clause. */
export const sayDenominators = (set: SetScore): string => {
  const groups = Map.groupBy(
    set.metrics.filter(({ headline }) => headline),
    sayDenominator,
  )
  return [...groups].map(([over, metrics]) => `${sayList(metrics.map(({ id }) => id))} over ${over}`).join('; ')
}

/** Problems of the run that a set has no candidate for; undefined when there are none. */
export const sayMissing = (set: SetScore, most: number): string | undefined =>
  set.missing.length === 0
    ? undefined
    : `${label(set.set)} has no candidate for ${sayList(set.missing, most)}; not counted as failures`

/** What keeps a run from being whole: said in every format, before the figures are believed. */
export const sayIncomplete = ({ record, scores }: ReportInput): readonly string[] => {
  const unmeasured = scores.sets.reduce((sum, set) => sum + set.unmeasured, 0)
  const faults = scores.sets.reduce((sum, set) => sum + (set.verdicts['harness-fault'] ?? 0), 0)
  const isCutShort = record.end === undefined || record.end.interrupted
  return [
    ...(unmeasured > 0 || isCutShort
      ? [`The run was interrupted: ${sayCount(unmeasured, 'candidate')} not measured; continue it with --resume.`]
      : []),
    ...(faults > 0
      ? [
          `${sayCount(faults, 'measurement')} failed through a fault of the harness or the machine, and ${faults === 1 ? 'is' : 'are'} not scored.`,
        ]
      : []),
  ]
}
