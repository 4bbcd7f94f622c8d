import type { MetricResult, SetScore } from '../model/score.ts'

/** The value of a metric; below any value when it is absent. */
const valueOf = ({ metrics }: SetScore, id: string): number => {
  const estimate: MetricResult['estimate'] | undefined = metrics.find((metric) => metric.id === id)?.estimate
  return estimate === undefined || estimate.kind === 'absent' ? Number.NEGATIVE_INFINITY : estimate.value
}

/** Descending; two equal values, also two absent ones, are level. */
const descending = (first: number, second: number): number => (first === second ? 0 : second - first)

/** Best first: by eff@ of the first k, then pass@, then name by code units, so that no locale has a say. */
export const setOrder =
  ([k = 1]: readonly number[]) =>
  (first: SetScore, second: SetScore): number =>
    descending(valueOf(first, `eff@${k}`), valueOf(second, `eff@${k}`)) ||
    descending(valueOf(first, `pass@${k}`), valueOf(second, `pass@${k}`)) ||
    (first.set < second.set ? -1 : 1)
