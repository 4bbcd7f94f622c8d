import type { Growth } from '../../model/growth.ts'

const FUNCTIONS: Readonly<Record<Growth, (n: number, largest: number) => number>> = {
  '1': () => 1,
  'log n': (n) => Math.log(n),
  'sqrt n': (n) => Math.sqrt(n),
  n: (n) => n,
  'n log n': (n) => n * Math.log(n),
  'n sqrt n': (n) => n * Math.sqrt(n),
  'n^2': (n) => n * n,
  'n^2 log n': (n) => n * n * Math.log(n),
  'n^3': (n) => n ** 3,
  '2^n': (n, largest) => 2 ** (n - largest),
}

/**
 * g(n) of a class, up to a factor that does not depend on n. `largest`: the largest n that is looked at; 2ⁿ is taken
 * relative to it, because alone it leaves the doubles at n = 1024. Domain: 1 ≤ n ≤ largest.
 */
export const growthFunction = (growth: Growth, largest: number): ((n: number) => number) => {
  const g = FUNCTIONS[growth]
  return (n) => g(n, largest)
}
