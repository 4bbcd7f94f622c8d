import type { Growth } from '../../harness/model/growth.ts'

/** What a program of the corpus takes: a list of distinct numbers in random or rising order, letters, or n itself. */
export type CorpusInput = 'values' | 'sorted' | 'letters' | 'same-letters' | 'size'

export interface CorpusProgram {
  readonly growth: Growth
  /** `builtin`: the work is done by built-in functions, where no block can be counted. */
  readonly kind: 'loop' | 'recursion' | 'builtin'
  readonly input: CorpusInput
  /** Largest size: a call takes some 10 to 400 ms, as it would where linear code takes 20. */
  readonly top: number
}

const loop = (growth: Growth, input: CorpusInput, top: number): CorpusProgram => ({ growth, kind: 'loop', input, top })
const recursion = (growth: Growth, input: CorpusInput, top: number): CorpusProgram => ({
  ...{ growth, kind: 'recursion', input, top },
})
const builtin = (growth: Growth, input: CorpusInput, top: number): CorpusProgram => ({
  ...{ growth, kind: 'builtin', input, top },
})

/** Every program of test/programs/growth/ with its class, known by reading it. */
export const GROWTH_CORPUS: Readonly<Record<string, CorpusProgram>> = {
  ends: loop('1', 'values', 262_144),
  'length-parity': loop('1', 'values', 262_144),
  'binary-search': loop('log n', 'sorted', 524_288),
  halvings: loop('log n', 'size', 1_073_741_824),
  'square-root-by-steps': loop('sqrt n', 'size', 1_000_000_000_000),
  divisors: loop('sqrt n', 'size', 1_000_000_000_000),
  sum: loop('n', 'values', 1_048_576),
  'largest-run-sum': loop('n', 'values', 1_048_576),
  'prefix-sums': loop('n', 'values', 524_288),
  'mirrored-letters': loop('n', 'letters', 1_048_576),
  'distinct-by-map': loop('n', 'values', 131_072),
  'harmonic-steps': loop('n log n', 'size', 1_048_576),
  'bottom-up-merge-sort': loop('n log n', 'values', 131_072),
  'heap-sort': loop('n log n', 'values', 131_072),
  'sorted-by-comparator': loop('n log n', 'values', 65_536),
  'square-root-window': loop('n sqrt n', 'values', 65_536),
  'square-root-blocks': loop('n sqrt n', 'values', 65_536),
  'bubble-sort': loop('n^2', 'values', 4_096),
  'insertion-sort': loop('n^2', 'values', 4_096),
  'all-pairs': loop('n^2', 'values', 8_192),
  'longest-common-subsequence': loop('n^2', 'letters', 4_096),
  'halvings-of-pairs': loop('n^2 log n', 'sorted', 1_024),
  'all-triples': loop('n^3', 'values', 512),
  'shortest-paths': loop('n^3', 'values', 384),
  'recursive-merge-sort': recursion('n log n', 'values', 65_536),
  'quick-sort': recursion('n log n', 'values', 131_072),
  'quick-sort-of-sorted': recursion('n^2', 'sorted', 4_096),
  'sum-by-halves': recursion('n', 'values', 262_144),
  'recursive-binary-search': recursion('log n', 'sorted', 524_288),
  'power-by-squaring': recursion('log n', 'size', 1_073_741_824),
  'largest-run-sum-by-halves': recursion('n log n', 'values', 131_072),
  inversions: recursion('n log n', 'values', 65_536),
  'balanced-tree-depth': recursion('n', 'values', 131_072),
  'degenerate-tree': recursion('n^2', 'sorted', 2_048),
  'search-tree': recursion('n log n', 'values', 65_536),
  'stairs-with-memory': recursion('n', 'size', 4_096),
  'path-walk': recursion('n', 'size', 4_096),
  'square-cells-by-quadrants': recursion('n^2', 'size', 1_024),
  'cube-cells-by-octants': recursion('n^3', 'size', 256),
  'square-root-by-recursion': recursion('sqrt n', 'size', 16_777_216),
  'recursive-selection-sort': recursion('n^2', 'values', 4_096),
  'quadrants-summed-again': recursion('n^2 log n', 'values', 1_024),
  'product-by-quadrants': recursion('n^3', 'values', 256),
  'tower-of-discs': recursion('2^n', 'size', 21),
  'subset-sums': recursion('2^n', 'values', 20),
  'includes-in-loop': builtin('n^2', 'values', 16_384),
  'index-of-in-filter': builtin('n^2', 'values', 16_384),
  'unshift-in-loop': builtin('n^2', 'values', 65_536),
  'splice-in-middle': builtin('n^2', 'values', 65_536),
  'spread-in-reduce': builtin('n^2', 'values', 16_384),
  'concat-in-reduce': builtin('n^2', 'values', 8_192),
  'slice-in-loop': builtin('n^2', 'values', 32_768),
  'last-index-in-text': builtin('n^2', 'letters', 65_536),
  'join-in-loop': builtin('n^2', 'values', 2_048),
  'typed-sort-in-loop': builtin('n^2 log n', 'values', 2_048),
  'spread-into-max': builtin('n^2', 'values', 8_192),
  'object-spread-in-reduce': builtin('n^2', 'values', 2_048),
  'set-copied-in-loop': builtin('n^2', 'values', 2_048),
  'fill-in-loop': builtin('n^2', 'values', 16_384),
  'reverse-in-loop': builtin('n^2', 'values', 16_384),
  'flattened-in-loop': builtin('n^2', 'letters', 131_072),
  'copied-within-loop': builtin('n^2', 'values', 32_768),
  'texts-of-numbers': builtin('n', 'values', 524_288),
  'json-round-trip': builtin('n', 'values', 262_144),
  'join-once': builtin('n', 'values', 262_144),
  'letters-reversed': builtin('n', 'letters', 524_288),
  'sorted-as-text': builtin('n log n', 'values', 65_536),
  'square-root-searches': builtin('n sqrt n', 'values', 131_072),
  'includes-for-pairs': builtin('n^3', 'values', 512),
  'nested-pattern': builtin('2^n', 'same-letters', 24),
}
