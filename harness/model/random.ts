/** A seeded source of randomness: what a problem's generators draw from. The same seed gives the same draws. */
export interface Random {
  /** Uniform integer in [low, high], both ends included. Throws RangeError when low > high. */
  int(low: number, high: number): number
  /** Uniform double in [0, 1). */
  float(): number
  /** True with the given probability, ½ unless told. */
  chance(probability?: number): boolean
  /** One element, uniformly. Throws RangeError for an empty list. */
  pick<T>(from: readonly T[]): T
  /** A packed array of `length` integers in [low, high]. */
  ints(length: number, low: number, high: number): number[]
  /** A packed array of `length` results of `make`. */
  list<T>(length: number, make: (index: number) => T): T[]
  /** A new array with the same elements in random order (Fisher–Yates). */
  shuffled<T>(of: readonly T[]): T[]
  /** The integers 0 … length − 1 in random order. */
  permutation(length: number): number[]
  /** A string of `length` characters drawn from `alphabet` (lower-case letters unless told). */
  text(length: number, alphabet?: string): string
}
