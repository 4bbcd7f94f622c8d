import type { Metric } from '../metric.ts'
import { normalisedUsage } from '../normalised-usage.ts'

/** Normalised maximum memory usage, from an untimed run. Unit, domain, edges and source: see `normalisedUsage`. */
export const metric: Metric = normalisedUsage({ id: 'nmu', title: 'NMU', spent: 'peak' })
