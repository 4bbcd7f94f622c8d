import { CapTime, type Preferences } from '../../model/comparison.ts'
import type { SetView } from '../metric.ts'
import { curves } from './curves.ts'
import { expectedUtility } from './expected-utility.ts'
import { par2 } from './par-2.ts'

/** What a set is worth under every family of cap times, its PAR-2 and its curves. Nothing of other sets enters. */
export const preferences = (view: SetView): Preferences => ({
  set: view.set,
  horizon: view.horizon,
  denominator: {
    problems: view.problems.length,
    candidates: view.problems.reduce((sum, { candidates }) => sum + candidates.length, 0),
  },
  utilities: CapTime.options.map((family) => expectedUtility(view, family)),
  par2: par2(view),
  curves: curves(view),
})
