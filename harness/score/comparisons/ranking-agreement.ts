import { mean } from 'simple-statistics'

import { CapTime, type Agreement } from '../../model/comparison.ts'
import type { Estimate } from '../../model/estimate.ts'
import type { ProblemId } from '../../model/ids.ts'
import { kendallTau } from '../../stats/kendall-tau.ts'
import type { SetView } from '../metric.ts'
import { utilityByProblem } from '../preferences/expected-utility.ts'
import { par2ByProblem } from '../preferences/par-2.ts'
import type { FigureByProblem } from './values-by-problem.ts'

/** A figure by which sets can be ordered: one value for each set, higher is better. */
interface Order {
  readonly id: string
  readonly values: readonly (number | undefined)[]
}

/** Undefined when the figure is missing on any of the problems: then it is another figure than that of the others. */
const meanOver = (problems: readonly ProblemId[], values: ReadonlyMap<ProblemId, number>): number | undefined => {
  const own = problems.flatMap((problem) => values.get(problem) ?? [])
  return own.length > 0 && own.length === problems.length ? mean(own) : undefined
}

const asMap = (list: readonly { problem: ProblemId; value: number }[]): Map<ProblemId, number> =>
  new Map(list.map(({ problem, value }) => [problem, value]))

/** Stopped calls are worth nothing here: the horizon leaves them at most 1/H. */
const orders = (
  sets: readonly { readonly view: SetView; readonly figures: ReadonlyMap<string, FigureByProblem> }[],
  problems: readonly ProblemId[],
): Order[] => {
  const ids = new Set(sets.flatMap(({ figures }) => [...figures.keys()]))
  const ofMetrics = [...ids].map((id): Order => {
    const values = sets.map(({ figures }) => {
      const figure = figures.get(id)
      const value = figure === undefined ? undefined : meanOver(problems, figure.values)
      return value !== undefined && figure?.result.better === 'lower' ? -value : value
    })
    return { id, values }
  })
  const ofUtilities = CapTime.options.map((family): Order => ({
    id: `utility-${family}`,
    values: sets.map(({ view }) => meanOver(problems, asMap(utilityByProblem(view, family, 'at-least')))),
  }))
  const ofPar2: Order = {
    id: 'par-2',
    values: sets.map(({ view }) => {
      const value = meanOver(problems, asMap(par2ByProblem(view)))
      return value === undefined ? undefined : -value
    }),
  }
  return [...ofMetrics, ...ofUtilities, ofPar2]
}

const tau = (first: Order, second: Order): Estimate => {
  const pairs = first.values.flatMap((value, at) => {
    const other = second.values[at]
    return value === undefined || other === undefined ? [] : [{ first: value, second: other }]
  })
  const agreed = kendallTau(pairs)
  return agreed.kind === 'absent' ? agreed : { kind: 'point', value: agreed.value, reason: 'observed-once' }
}

/**
 * Kendall's τ-b between the orders of the sets under every two figures: headline metrics, expected utilities and PAR-2,
 * each over the problems all sets have. 1: both put the sets in the same order, so the ranking is not a matter of which
 * of the two one prefers. Without an interval: it describes these sets, which are no sample of sets.
 */
export const rankingAgreement = (
  sets: readonly { readonly view: SetView; readonly figures: ReadonlyMap<string, FigureByProblem> }[],
  problems: readonly ProblemId[],
): Agreement[] => {
  const all = orders(sets, problems)
  return all.flatMap((first, at) =>
    all.slice(at + 1).map((second) => ({ first: first.id, second: second.id, tau: tau(first, second) })),
  )
}
