import type { Finding } from '../model/comparison.ts'

/** Ranks that are not ruled out; 1 is best. */
export interface RankInterval {
  readonly best: number
  readonly worst: number
}

/**
 * The ranks of one of m things that its m − 1 findings leave open:
 *
 *   best = 1 + number of things it is behind        worst = m − number of things it is ahead of
 *
 * If all findings of all pairs hold together with probability 1 − α (as with Holm's p), so do all rank intervals. A
 * thing that ties with others has every rank among them. Source: Mogstad, Romano, Shaikh and Wilhelm (2024). Not taken:
 * the quantiles of the rank over bootstrap samples, which do not settle where two things are level or nearly so, and
 * miss the rank there far more often than they say (Xie, Singh and Zhang 2009).
 */
export const rankInterval = (findings: readonly Finding[]): RankInterval => ({
  best: 1 + findings.filter((finding) => finding === 'behind').length,
  worst: 1 + findings.length - findings.filter((finding) => finding === 'ahead').length,
})
