import type { MetricResult } from '../harness/model/score.ts'
import { harmlessJson } from './harmless-json.ts'
import type { Reporter, ReportInput } from './reporter.ts'
import { label } from './sanitise.ts'
import { sayCertificate } from './wording/certificate.ts'
import { sayEstimate } from './wording/estimate.ts'
import { sayDenominators } from './wording/run.ts'

/** Half the width of the interval, as the action shows it beside the value. */
const rangeOf = ({ estimate }: MetricResult): object =>
  estimate.kind === 'interval' ? { range: `± ${((estimate.high - estimate.low) / 2).toPrecision(2)}` } : {}

const content = ({ scores }: ReportInput): readonly object[] => {
  const certificate = sayCertificate(scores)
  return scores.sets.flatMap((set) =>
    set.metrics.flatMap((metric) => {
      const { id, unit, estimate, headline, better } = metric
      if (!headline || better === 'lower' || estimate.kind === 'absent') return []
      return [
        {
          name: `${label(set.set)}: ${id}`,
          unit,
          value: estimate.value,
          ...rangeOf(metric),
          extra: `${sayEstimate(estimate, unit)}\n${sayDenominators(set)}\n${certificate.mark}`,
        },
      ]
    }),
  )
}

/**
 * The list that github-action-benchmark reads as `customBiggerIsBetter`. Ratios and shares, never times: runners differ
 * from one day to the next, and a time compared with last week's compares machines.
 */
export const report: Reporter = {
  name: 'benchmark',
  description: 'for github-action-benchmark (customBiggerIsBetter): headline figures, as ratios',
  fileName: 'benchmark.json',
  isOnRequest: true,
  render: (input) => harmlessJson(content(input)),
}
