import type { Metric } from '../metric.ts'
import { normalisedUsage } from '../normalised-usage.ts'

/** Normalised total memory usage, memory times time. Unit, domain, edges and source: see `normalisedUsage`. */
export const metric: Metric = normalisedUsage({ id: 'ntmu', title: 'NTMU', spent: 'integral' })
