import type { Reporter } from '../../reports/reporter.ts'
import { CONFIDENCE, KS } from '../model/defaults.ts'
import type { RunRecord } from '../model/record.ts'
import type { Scores } from '../model/score.ts'
import type { Metric, SetView } from '../score/metric.ts'
import { scoreRecord } from '../score/score-record.ts'
import { modulesIn } from './modules-in.ts'
import { METRICS_FOLDER, REPORTS_FOLDER } from './package-root.ts'

/** Every metric there is, in the order of their files. */
export const loadMetrics = (): Promise<Metric[]> => modulesIn<Metric>(METRICS_FOLDER, 'metric')

/** Every report format there is, in the order of their files. */
export const loadReporters = (): Promise<Reporter[]> => modulesIn<Reporter>(REPORTS_FOLDER, 'report')

/** The ids of all figures a set gets for these k, such as `pass@1`. */
export const metricIds = async (k: readonly number[] = KS): Promise<string[]> => {
  const nothing: SetView = { set: 'none', problems: [], horizon: 1, alpha: 1 - CONFIDENCE, seed: 0 }
  return (await loadMetrics()).flatMap((metric) => metric.compute(nothing, k).map(({ id }) => id))
}

/** Scores a stored record. Executes nothing of it: old runs are scored with today's metrics. */
export const score = async (record: RunRecord, k: readonly number[] = KS): Promise<Scores> =>
  scoreRecord({ record, k, metrics: await loadMetrics() })
