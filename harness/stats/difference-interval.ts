/** A value with the ends of its two-sided confidence interval. */
export interface Interval {
  readonly value: number
  readonly low: number
  readonly high: number
}

/**
 * The difference of two independent figures, from nothing but their intervals (MOVER: the variance estimates are
 * recovered from the limits):
 *
 *   low  = (a − b) − √( (a − a_low)² + (b_high − b)² )
 *   high = (a − b) + √( (a_high − a)² + (b − b_low)² )
 *
 * Unit: that of a and b, which must be on one scale, such as two logarithms. The confidence is that of both intervals;
 * for few values it is above it, since two Student quantiles are added where the difference has more degrees of
 * freedom. An end at infinity stays there. Sources: Zou and Donner (2008); with Wilson's intervals of two shares it is
 * Newcombe's method 10 (1998).
 */
export const differenceInterval = ({ first, second }: { first: Interval; second: Interval }): Interval => {
  const value = first.value - second.value
  return {
    value,
    low: value - Math.sqrt((first.value - first.low) ** 2 + (second.high - second.value) ** 2),
    high: value + Math.sqrt((first.high - first.value) ** 2 + (second.value - second.low) ** 2),
  }
}
