import type { Growth } from '../../model/growth.ts'
import type { GrowthFit } from './growth-fits.ts'

/**
 * What a class must be better by in AICc to be named before a plain power of n. Code that grows with a logarithm is rarer,
 * odds of e^1.5 = 4.5 to 1, and code that grows with a root rarer still, 12 to 1; and its time looks like that of a plain
 * power where a cache becomes too small or the collector sets in.
 */
const RARER: Readonly<Partial<Record<Growth, number>>> = {
  'log n': 3,
  'sqrt n': 5,
  'n log n': 3,
  'n sqrt n': 5,
  'n^2 log n': 3,
}

/** ΔAICc beyond which a class is excluded: its odds are below e^−3, 1 in 20. */
const EXCLUDED_FROM = 6

export interface GrowthChoice {
  readonly growth: Growth
  /** `growth` and every class that is not excluded, in the order of the fits. */
  readonly notExcluded: readonly Growth[]
}

/** The class with the least criterion, rarer classes behind plain ones. undefined when no class fits at all. */
export const growthChoice = (fits: readonly GrowthFit[]): GrowthChoice | undefined => {
  const judged = fits.map(({ growth, criterion }) => ({
    growth,
    criterion: criterion + (RARER[growth] ?? 0),
  }))
  const [first, ...rest] = judged
  if (first === undefined) return undefined
  const chosen = rest.reduce((best, one) => (one.criterion < best.criterion ? one : best), first)
  const least = Math.min(...fits.map(({ criterion }) => criterion))
  const notExcluded = fits
    .filter(({ growth, criterion }) => growth === chosen.growth || criterion - least <= EXCLUDED_FROM)
    .map(({ growth }) => growth)
  return { growth: chosen.growth, notExcluded }
}
