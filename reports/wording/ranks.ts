import type { Scores } from '../../harness/model/score.ts'
import { label } from '../sanitise.ts'
import { sayRank } from './difference.ts'
import { headlineIds } from './ranking.ts'

/** More sets than this make no sentence. */
const SETS_MOST = 8

/** Where each of several sets stands by eff@k, as far as that is settled: `ranks by eff@1: a 1–2, b 1–2, c 3`. Of two sets the claim says it all. */
export const sayRanks = ({ between, k }: Pick<Scores, 'between' | 'k'>): string | undefined => {
  const { efficiency } = headlineIds({ k })
  const ranks = between?.rankings.find(({ id }) => id === efficiency)?.ranks ?? []
  if (ranks.length < 3 || ranks.length > SETS_MOST) return undefined
  return `ranks by ${efficiency}: ${ranks.map((rank) => `${label(rank.set)} ${sayRank(rank)}`).join(', ')}`
}
