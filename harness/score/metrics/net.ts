import type { Metric } from '../metric.ts'
import { normalisedUsage } from '../normalised-usage.ts'

/** Normalised execution time: t_L / t*_L at the top level. Unit, domain, edges and source: see `normalisedUsage`. */
export const metric: Metric = normalisedUsage({ id: 'net', title: 'NET', spent: 'time' })
