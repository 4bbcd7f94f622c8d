import { TRIALS } from '../model/defaults.ts'
import type { Trial } from '../model/certificate.ts'
import type { RunPlan } from '../model/plan.ts'
import { deriveSeed } from './seeds.ts'

/** A trial to be carried out. */
export interface PlannedTrial {
  readonly number: number
  readonly what: Trial['what']
  readonly problem: string
}

/** Problems in an order that the run's seed decides, over and over again when there are few. */
const drawn = (plan: RunPlan, problems: readonly string[], count: number): string[] => {
  const order = (id: string): number => deriveSeed(plan.seed, 'trial', id)
  const sorted = problems.toSorted((first, second) => order(first) - order(second))
  return Array.from({ length: sorted.length === 0 ? 0 : count }, (_, index) => sorted[index % sorted.length] ?? '')
}

/**
 * The trials of a run: the canonical against itself on several problems, and a planted slowdown where one can be
 * planted. None when the plan has no certificate. Another problem first in each, so that few trials see many.
 */
export const trialsOf = (
  plan: RunPlan,
  problems: readonly { readonly id: string; readonly canPlant: boolean }[],
): PlannedTrial[] => {
  if (!plan.also.includes('certificate')) return []
  const { same, planted } = TRIALS[plan.precision]
  const all = problems.map(({ id }) => id)
  const plantable = problems.filter(({ canPlant }) => canPlant).map(({ id }) => id)
  return [
    ...drawn(plan, all, same).map((problem) => ({ what: 'same' as const, problem })),
    ...drawn(plan, plantable.toReversed(), planted).map((problem) => ({ what: 'planted' as const, problem })),
  ].map((trial, number) => ({ ...trial, number }))
}

/** The trials due before each of `count` measurements, spread evenly; the last entry is due after all of them. */
export const spread = (trials: readonly PlannedTrial[], count: number): PlannedTrial[][] => {
  const slots: PlannedTrial[][] = Array.from({ length: count + 1 }, () => [])
  for (const [index, trial] of trials.entries()) {
    const at = trials.length === 1 ? 0 : Math.round((index * count) / (trials.length - 1))
    slots[at]?.push(trial)
  }
  return slots
}
