import type { Estimate } from '../harness/model/estimate.ts'
import { harmlessJson } from './harmless-json.ts'
import { read } from './reading.ts'
import type { Reporter, ReportInput } from './reporter.ts'
import { label } from './sanitise.ts'

interface Measured {
  readonly value: number
  readonly lower_value?: number
  readonly upper_value?: number
}

/** No figure, no entry: a series with a gap is right, one with a zero is wrong. */
const measured = (estimate: Estimate): Measured | undefined => {
  switch (estimate.kind) {
    case 'absent':
      return undefined
    case 'point':
      return { value: estimate.value }
    case 'interval':
      return { value: estimate.value, lower_value: estimate.low, upper_value: estimate.high }
  }
}

const benchmark = (name: string, measures: readonly (readonly [string, Estimate])[]): readonly [string, object][] => {
  const found = measures.flatMap(([measure, estimate]) => {
    const figures = measured(estimate)
    return figures === undefined ? [] : [[measure, figures] as const]
  })
  return found.length === 0 ? [] : [[name, Object.fromEntries(found)]]
}

/** Names of sets that are the same when sanitised would hide one another: the later ones get a number. */
const uniqueNames = (sets: readonly string[]): ReadonlyMap<string, string> => {
  const taken = new Map<string, number>()
  return new Map(
    sets.map((set) => {
      const name = label(set)
      const before = taken.get(name) ?? 0
      taken.set(name, before + 1)
      return [set, before === 0 ? name : `${name} (${before + 1})`] as const
    }),
  )
}

const content = (input: ReportInput): object => {
  const { sets, problems, cell } = read(input)
  const names = uniqueNames(sets.map(({ set }) => set))
  return Object.fromEntries(
    sets.flatMap((set) => {
      const name = names.get(set.set) ?? ''
      const figures = set.metrics.filter(({ headline }) => headline)
      return [
        ...benchmark(
          name,
          figures.map(({ id, estimate }) => [id, estimate] as const),
        ),
        ...problems.flatMap(({ card }) => {
          const found = cell(set.set, card.id)
          return found.kind === 'timed' ? benchmark(`${name}/${card.id}`, [['speedup', found.score.speedup]]) : []
        }),
      ]
    }),
  )
}

/** Bencher Metric Format: a benchmark per set with its headline figures, and one per set and problem with the best speedup. */
export const report: Reporter = {
  name: 'bencher',
  description: 'Bencher Metric Format: headline figures and speedups with lower and upper values',
  fileName: 'bencher.json',
  isOnRequest: true,
  render: (input) => harmlessJson(content(input)),
}
