import type { Random } from '../harness/model/random.ts'

/** A draw from the standard normal distribution (Box and Muller; 1 − u keeps the logarithm finite). */
export const normal = (random: Random): number =>
  Math.sqrt(-2 * Math.log(1 - random.float())) * Math.cos(2 * Math.PI * random.float())
