import type { SetStrength } from '../../model/comparison.ts'
import type { SetName } from '../../model/ids.ts'
import { bradleyTerryIntervals } from '../../stats/bradley-terry-intervals.ts'
import type { UntestedPair } from './compare-pair.ts'

/** Whether one can go from every set to every other by pairs that share a problem. */
const isConnected = (sets: readonly SetName[], pairs: readonly UntestedPair[]): boolean => {
  const reached = new Set(sets.slice(0, 1))
  for (const from of reached) {
    for (const { first, second, wins } of pairs) {
      if (wins.length === 0) continue
      if (first === from) reached.add(second)
      if (second === from) reached.add(first)
    }
  }
  return reached.size === sets.length
}

/**
 * Bradley–Terry strengths from the win rates of all pairs, failures losing. On a problem each pair of sets has one game
 * to divide, however many candidates they have, so that no problem weighs more than another. Where some sets share no
 * problem with the others, not even by way of third ones, no strength means anything: all are absent.
 */
export const setStrengths = ({
  sets,
  pairs,
  alpha,
  seed,
}: {
  sets: readonly SetName[]
  pairs: readonly UntestedPair[]
  alpha: number
  seed: number
}): SetStrength[] => {
  if (!isConnected(sets, pairs)) {
    return sets.map((set) => ({ set, estimate: { kind: 'absent', reason: 'nothing-measured' } }))
  }
  const games = pairs.flatMap(({ first, second, wins }) =>
    wins.flatMap(({ problem, share }) => [
      { problem, winner: first, loser: second, share },
      { problem, winner: second, loser: first, share: 1 - share },
    ]),
  )
  const problems = [...Map.groupBy(games, ({ problem }) => problem).values()].map((own) => {
    const shares = new Map(own.map(({ winner, loser, share }) => [JSON.stringify([winner, loser]), share]))
    return sets.map((winner) => sets.map((loser) => shares.get(JSON.stringify([winner, loser])) ?? 0))
  })
  const estimates = bradleyTerryIntervals({ problems, alpha, seed })
  return sets.flatMap((set, at) => {
    const estimate = estimates[at]
    return estimate === undefined ? [] : [{ set, estimate }]
  })
}
