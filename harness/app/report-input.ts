import type { ReportInput } from '../../reports/reporter.ts'
import { KS } from '../model/defaults.ts'
import type { RunRecord } from '../model/record.ts'
import type { Scores } from '../model/score.ts'
import { figureIds } from '../score/figure-ids.ts'
import { growthOf } from '../score/growth-of.ts'
import { loadMetrics } from './score.ts'

/** All that a report is made from: record and scores, what each figure means, and the growth that was inferred. */
export const reportInput = async (record: RunRecord, scores: Scores): Promise<ReportInput> => {
  const k = scores.k.length > 0 ? scores.k : KS
  const definitions = (await loadMetrics()).map((metric) => {
    const { id, title, definition, source } = metric
    return { id, title, definition, source, figures: figureIds(metric, k) }
  })
  const growth = new Map(
    record.measurements.flatMap((measurement) => {
      const summary = growthOf(record, measurement)
      return summary === undefined ? [] : [[measurement.key, summary] as const]
    }),
  )
  return { record, scores, definitions, growth }
}
