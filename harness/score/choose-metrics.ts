import { figureIds } from './figure-ids.ts'
import type { Metric } from './metric.ts'

/** What is always there: sets are ordered by the first two, and every report opens with the three. */
const ALWAYS: readonly string[] = ['pass@k', 'eff@k', 'speedup']

export type ChosenMetrics =
  | { readonly kind: 'chosen'; readonly metrics: readonly Metric[] }
  /** A name that is neither a metric's nor a figure's, and all that are. */
  | { readonly kind: 'unknown'; readonly name: string; readonly known: readonly string[] }

/**
 * The metrics of these names, in their own order, and the three that are always there. A name is a metric's id (`net`,
 * `eff@k`) or that of one of its figures (`net-max`, `eff@10`). No names: all.
 */
export const chooseMetrics = ({
  metrics,
  names,
  k,
}: {
  metrics: readonly Metric[]
  names: readonly string[] | undefined
  k: readonly number[]
}): ChosenMetrics => {
  if (names === undefined) return { kind: 'chosen', metrics }
  const answers = (metric: Metric, name: string): boolean => metric.id === name || figureIds(metric, k).includes(name)
  const unknown = names.find((name) => !metrics.some((metric) => answers(metric, name)))
  if (unknown !== undefined) {
    const known = new Set(metrics.flatMap((metric) => [metric.id, ...figureIds(metric, k)]))
    return { kind: 'unknown', name: unknown, known: [...known] }
  }
  const isChosen = (metric: Metric): boolean =>
    ALWAYS.includes(metric.id) || names.some((name) => answers(metric, name))
  return { kind: 'chosen', metrics: metrics.filter(isChosen) }
}
