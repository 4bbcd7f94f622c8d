import type { Metric } from '../metric.ts'
import { usageShare } from '../usage-share.ts'

/** clip(t* / t, 0, 1) of the area under the memory over time. Unit, domain, edges and source: see `usageShare`. */
export const metric: Metric = usageShare({
  id: 'integral%',
  title: 'Memory integral %',
  what: 'area under the memory over time',
  spent: 'integral',
})
