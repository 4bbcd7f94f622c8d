import type { Reporter } from '../../reports/reporter.ts'
import { didYouMean, suggest } from '../intake/suggest.ts'
import { KS } from '../model/defaults.ts'
import { UsageError } from '../model/errors.ts'
import type { RunRecord } from '../model/record.ts'
import type { Scores } from '../model/score.ts'
import { chooseMetrics } from '../score/choose-metrics.ts'
import { figureIds } from '../score/figure-ids.ts'
import type { Metric } from '../score/metric.ts'
import { scoreRecord } from '../score/score-record.ts'
import { modulesIn } from './modules-in.ts'
import { METRICS_FOLDER, REPORTS_FOLDER } from './package-root.ts'

/** Every metric there is, in the order of their files. */
export const loadMetrics = (): Promise<Metric[]> => modulesIn<Metric>(METRICS_FOLDER, 'metric')

/** Every report format there is, in the order of their files. */
export const loadReporters = (): Promise<Reporter[]> => modulesIn<Reporter>(REPORTS_FOLDER, 'report')

/** The ids of all figures a set gets for these k, such as `pass@1`. */
export const metricIds = async (k: readonly number[] = KS): Promise<string[]> =>
  (await loadMetrics()).flatMap((metric) => figureIds(metric, k))

/** The metrics of these names, or all. Throws UsageError for a name that none has. */
export const metricsOf = async (
  names: readonly string[] | undefined,
  k: readonly number[],
): Promise<readonly Metric[]> => {
  const chosen = chooseMetrics({ metrics: await loadMetrics(), names, k })
  if (chosen.kind === 'chosen') return chosen.metrics
  const near = suggest({ word: chosen.name, among: chosen.known })
  const hint = near.length > 0 ? didYouMean(near) : '; `effbench metrics` lists all'
  throw new UsageError(`--metrics: no metric "${chosen.name}"${hint}`)
}

/** Scores a stored record. Executes nothing of it: old runs are scored with today's metrics. */
export const score = async (
  record: RunRecord,
  { k = KS, metrics }: { k?: readonly number[] | undefined; metrics?: readonly string[] | undefined } = {},
): Promise<Scores> => scoreRecord({ record, k, metrics: await metricsOf(metrics, k) })
