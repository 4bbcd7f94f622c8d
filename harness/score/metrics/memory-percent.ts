import type { Metric } from '../metric.ts'
import { usageShare } from '../usage-share.ts'

/** clip(t* / t, 0, 1) of the peak memory. Unit, domain, edges and source: see `usageShare`. */
export const metric: Metric = usageShare({
  id: 'memory%',
  title: 'Memory %',
  what: 'peak memory',
  spent: 'peak',
})
