import type { CandidateLine, Measurement } from '../model/record.ts'
import type { LevelScore } from '../model/score.ts'
import type { Nanoseconds } from '../model/units.ts'
import { isCorrect } from '../model/verdict.ts'
import { mapEstimate } from '../stats/map-estimate.ts'
import { comparison } from './comparison.ts'
import { levelOutcome, type LevelOutcome } from './level-outcome.ts'
import type { ScoredCandidate } from './metric.ts'
import type { ProblemScale } from './problem-scale.ts'

type PlannedLevel = ProblemScale['levels'][number]

/** (T − t)/(T − t*): 1 at the canonical's time, 0 at the limit, held up to 0 beyond it. T ≥ 2 t* keeps it finite. */
const share = ({ limit, time, canonical }: { limit: Nanoseconds; time: Nanoseconds; canonical: Nanoseconds }): number =>
  Math.max(0, (limit - time) / (limit - canonical))

const levelScore = (
  { name, hardness, canonical }: PlannedLevel,
  outcome: LevelOutcome,
  limit: Nanoseconds,
): { readonly score: LevelScore; readonly uncapped: number } => {
  const level = { level: name, hardness }
  switch (outcome.kind) {
    case 'measured': {
      const uncapped = share({ limit, time: outcome.time, canonical })
      const { family, ratio } = outcome
      return { score: { ...level, family, ratio, efficiency: Math.min(1, uncapped) }, uncapped }
    }
    case 'stopped': {
      const { family } = outcome
      return { score: { ...level, family, ratio: { kind: 'absent', reason: 'censored' }, efficiency: 0 }, uncapped: 0 }
    }
    case 'unmeasured':
      return { score: { ...level, ratio: { kind: 'absent', reason: 'nothing-measured' }, efficiency: 0 }, uncapped: 0 }
  }
}

/**
 * e = Σ_l h_l f_l / Σ_l h_l, f_l = clip((T − t_l)/(T − t*_l), 0, 1); and the speedup 1/r at the top level.
 *
 * Unit: e is a share in [0, 1]. A candidate that is not correct has e = 0 and no speedup. One that is too slow has
 * f_l = 0 wherever it was stopped or, having been stopped before, was not run; what was measured counts. Undefined when an
 * accepted candidate was not measured at every planned level, or no level was planned: such a measurement is not whole,
 * and any e would be made up.
 * Source: Qiu et al. 2024 (ENAMEL), with times from the candidate's own process pairs.
 */
export const candidateScore = ({
  line,
  measurement,
  problem,
  alpha,
}: {
  line: CandidateLine
  measurement: Measurement
  problem: ProblemScale
  /** Two-sided error of the intervals of ratios. */
  alpha: number
}): ScoredCandidate | undefined => {
  const { verdict, timings } = measurement
  const who = { set: line.set, problem: line.problem, name: line.name, measurement: line.measurement, verdict }
  if (!isCorrect(verdict)) {
    const nothing = { ratio: { kind: 'absent' as const, reason: 'none-correct' as const }, efficiency: 0 }
    const levels = problem.levels.map(({ name, hardness }) => ({ level: name, hardness, ...nothing }))
    const speedup = { kind: 'absent' as const, reason: 'none-correct' as const }
    return { score: { ...who, speedup, efficiency: 0, levels }, efficiencyUncapped: 0 }
  }
  const outcomes = problem.levels.map((level) => ({
    level,
    outcome: levelOutcome({
      timings: timings.filter((timing) => timing.level === level.name),
      canonical: problem.cases,
      alpha,
    }),
  }))
  const top = outcomes.at(-1)?.outcome
  const isWhole = verdict.kind === 'too-slow' || outcomes.every(({ outcome }) => outcome.kind === 'measured')
  if (top === undefined || !isWhole) return undefined
  const scored = outcomes.map(({ level, outcome }) => levelScore(level, outcome, problem.limit))
  const weight = problem.levels.reduce((sum, { hardness }) => sum + hardness, 0)
  const weighted = (of: (one: (typeof scored)[number]) => number): number =>
    scored.reduce((sum, one) => sum + one.score.hardness * of(one), 0) / weight
  const speedup =
    top.kind === 'measured'
      ? mapEstimate(top.ratio, (ratio) => 1 / ratio)
      : { kind: 'absent' as const, reason: 'censored' as const }
  const compared = comparison(speedup)
  return {
    score: {
      ...who,
      speedup,
      ...(compared === undefined ? {} : { comparison: compared }),
      efficiency: weighted(({ score }) => score.efficiency),
      levels: scored.map(({ score }) => score),
    },
    efficiencyUncapped: weighted(({ uncapped }) => uncapped),
  }
}
