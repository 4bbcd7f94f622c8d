import type { Metric } from '../metric.ts'
import { usageShare } from '../usage-share.ts'

/** clip(t* / t, 0, 1) of the time at the top level. Unit, domain, edges and source: see `usageShare`. */
export const metric: Metric = usageShare({
  id: 'runtime%',
  title: 'Runtime %',
  what: 'time at the top level',
  spent: 'time',
})
