import type { ProblemId, SetName } from '../model/ids.ts'
import type { CandidateScore, MetricResult } from '../model/score.ts'

/** A scored candidate with what metrics need beyond what is reported of it. */
export interface ScoredCandidate {
  readonly score: CandidateScore
  /** e with f_l not held down to 1: what being faster than the canonical would be worth. At least 0. */
  readonly efficiencyUncapped: number
}

/** The candidates of a set for one problem: at least one. Nothing unmeasured and no fault of ours is among them. */
export interface ProblemView {
  readonly problem: ProblemId
  readonly candidates: readonly ScoredCandidate[]
}

/** All a metric sees: plain data of one set. */
export interface SetView {
  readonly set: SetName
  readonly problems: readonly ProblemView[]
  /** A call is stopped at this multiple of the canonical's time: where failures enter when a metric counts them. */
  readonly horizon: number
  /** Two-sided error of the intervals. */
  readonly alpha: number
  /** For the bootstrap; derived from the run's seed, so the record decides the result. */
  readonly seed: number
}

/**
 * One published or own figure of a set, possibly in several variants and for several k. Each file in `metrics/`
 * exports one as `metric`; there is no other list.
 */
export interface Metric {
  readonly id: string
  readonly title: string
  /** The formula and its edges in words, for the reader of a report. */
  readonly definition: string
  /** Where the definition was published, or that it is ours. */
  readonly source: string
  compute(view: SetView, k: readonly number[]): MetricResult[]
}
