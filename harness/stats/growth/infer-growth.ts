/**
 * The class of growth from work and time at several sizes.
 *
 * Counted work has no noise, and is blind to what built-in functions do. Time sees all, and errs by what caches,
 * collector and compiler do at one size and not at another: an error that no repeating takes away. So the class is read
 * from the counts, unless time grows by half a power of n or more faster than they do: then the work is hidden in
 * built-ins, and the class is read from time, among those that are no lower than the counts'.
 */
import { absent, defined, type Defined } from '../../model/estimate.ts'
import { Growth, type GrowthFinding, type GrowthPoint } from '../../model/growth.ts'
import { growthChoice, type GrowthChoice } from './growth-choice.ts'
import { growthFits, type Measured } from './growth-fits.ts'
import { COUNT_FLOOR, growthMeasures, TIME_FLOOR } from './growth-measures.ts'
import { growthSlope } from './growth-slope.ts'

/** Fewer sizes leave no value over to tell a good model from a bad one. */
const POINTS_LEAST = 5

/** How much faster than the counts time must grow for hidden work to be assumed. */
const OVERRIDE = 0.5
/** And how much faster it must grow at the lower end of its interval: short times have wide ones. */
const OVERRIDE_SURELY = 0.2
/**
 * Where the lower end is less than this above the counts, the counts' class is not excluded: honest code whose data
 * outgrow a cache, or set the collector to work, was seen to grow by half a power more than it does, and by up to 0.5 at
 * the lower end.
 */
const EXCLUDE_SURELY = 0.6
/** From here on hidden work is suspected, more than a logarithm's worth and a cache's together. */
const SUSPECT = 0.35

/** The largest sizes alone, where hidden work shows first. */
const UPPER = 4

/** Weights that add up to less than this say nothing of the whole series: one good value, and half of another. */
const WEIGHT_LEAST = 1.5
/** And of the largest sizes alone, of which the interval is not asked. */
const UPPER_WEIGHT_LEAST = 3

const weightOf = ({ weights }: Measured): number => weights.reduce((sum, weight) => sum + weight, 0)

const isAtLeast = (growth: Growth, floor: Growth): boolean =>
  Growth.options.indexOf(growth) >= Growth.options.indexOf(floor)

/** Classes of time that are no lower than the counts': time can only add to what was counted. */
const choiceByTime = (time: Measured, floor: Growth): GrowthChoice | undefined =>
  growthChoice(growthFits(time, { floor: TIME_FLOOR, isExact: false }).filter(({ growth }) => isAtLeast(growth, floor)))

/** Whether the largest sizes alone show hidden work that the whole series does not show yet. */
const isDoubtful = (points: readonly GrowthPoint[], alpha: number): boolean => {
  const { counts, time } = growthMeasures(points.slice(-UPPER))
  if (weightOf(time) < UPPER_WEIGHT_LEAST) return false
  const visible = growthSlope(counts, { floor: COUNT_FLOOR, alpha }).value
  return growthSlope(time, { floor: TIME_FLOOR, alpha }).value - visible >= OVERRIDE
}

/**
 * Class, classes not excluded, exponent with interval, and what they were read from. Points in rising size, at least
 * five: else absent('too-few-values'). `alpha`: two-sided error of the exponent's interval.
 *
 * Read from time, the counts' class is not excluded either unless the exponent lies well above theirs. When hidden work
 * is only suspected, from a third of a power on or by the times of the largest sizes alone, the counts' class stands, and
 * the classes that time does not exclude are not excluded either.
 */
export const inferGrowth = (points: readonly GrowthPoint[], alpha: number): Defined<GrowthFinding> => {
  if (points.length < POINTS_LEAST) return absent('too-few-values')
  const { counts, time } = growthMeasures(points)
  const visible = growthSlope(counts, { floor: COUNT_FLOOR, alpha })
  const byCounts = growthChoice(growthFits(counts, { floor: COUNT_FLOOR, isExact: true }))
  if (byCounts === undefined) return absent('too-few-values')
  const whole = growthSlope(time, { floor: TIME_FLOOR, alpha })
  // Above 2ⁿ there is no class to be found, and its slope is too steep to be told to half a power.
  const isSuspicious =
    byCounts.growth !== '2^n' && weightOf(time) >= WEIGHT_LEAST && whole.value - visible.value >= SUSPECT
  const isHidden =
    isSuspicious && whole.value - visible.value >= OVERRIDE && whole.low - visible.value >= OVERRIDE_SURELY
  const byTime = isSuspicious || isDoubtful(points, alpha) ? choiceByTime(time, byCounts.growth) : undefined
  const isCountsExcluded = isHidden && whole.low - visible.value >= EXCLUDE_SURELY
  const open = Growth.options.filter(
    (growth) =>
      (!isCountsExcluded && byCounts.notExcluded.includes(growth)) || byTime?.notExcluded.includes(growth) === true,
  )
  if (isHidden && byTime !== undefined) {
    return defined({ growth: byTime.growth, notExcluded: open, exponent: whole, basis: 'time' })
  }
  return defined({ growth: byCounts.growth, notExcluded: open, exponent: visible, basis: 'counts' })
}
