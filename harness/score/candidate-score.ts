import type { MemoryUse } from '../model/memory.ts'
import type { CandidateLine, Measurement } from '../model/record.ts'
import type { LevelScore } from '../model/score.ts'
import type { Nanoseconds } from '../model/units.ts'
import { isCorrect } from '../model/verdict.ts'
import { mapEstimate } from '../stats/map-estimate.ts'
import { comparison } from './comparison.ts'
import { drawn, drawsOf } from './drawn.ts'
import { memoryRatios } from './memory-ratios.ts'
import type { Draws, LevelTime, ScoredCandidate } from './metric.ts'
import type { ProblemScale } from './problem-scale.ts'
import { solutionTimes } from './solution-times.ts'

const ZERO: Draws = [0]

/** (T − t)/(T − t*): 1 at the canonical's time, 0 at the limit, held up to 0 beyond it. T ≥ 2 t* keeps it finite. */
const share = (limit: Nanoseconds, { relative, canonical }: { relative: number; canonical: Nanoseconds }): number =>
  Math.max(0, (limit - relative * canonical) / (limit - canonical))

const levelScore = (time: LevelTime, shares: Draws): LevelScore => {
  const level = { level: time.level, hardness: time.hardness, efficiency: Math.min(1, shares[0]) }
  switch (time.kind) {
    case 'measured':
      return { ...level, family: time.slowest.family, ratio: time.slowest.ratio }
    case 'stopped':
      return { ...level, family: time.family, ratio: { kind: 'absent', reason: 'censored' } }
    case 'unmeasured':
      return { ...level, ratio: { kind: 'absent', reason: 'nothing-measured' } }
  }
}

const speedupDraws = (logRatio: Draws): Draws => drawsOf([logRatio], (draw) => Math.exp(-drawn(logRatio, draw)))

const wrong = (
  who: Pick<ScoredCandidate['score'], 'set' | 'problem' | 'name' | 'measurement' | 'verdict'>,
  problem: ProblemScale,
): ScoredCandidate => {
  const nothing = { kind: 'absent' as const, reason: 'none-correct' as const }
  const levels = problem.levels.map(({ name, hardness }) => ({
    ...{ level: name, hardness, ratio: nothing, efficiency: 0 },
  }))
  return {
    score: { ...who, speedup: nothing, efficiency: 0, levels },
    efficiencyUncapped: 0,
    times: undefined,
    memory: undefined,
    draws: {
      ...{ efficiency: ZERO, efficiencyUncapped: ZERO, speedup: undefined, relative: undefined },
    },
  }
}

/** What a correct candidate's times are worth: e and its uncapped form in every version, and f_l before it is capped. */
const worthOf = (
  levels: readonly LevelTime[],
  limit: Nanoseconds,
): { readonly efficiency: Draws; readonly efficiencyUncapped: Draws; readonly shares: readonly Draws[] } => {
  const shares = levels.map((time): Draws => {
    if (time.kind !== 'measured') return ZERO
    const { relative, canonical } = time
    return drawsOf([relative], (draw) => share(limit, { relative: drawn(relative, draw), canonical }))
  })
  const weight = levels.reduce((sum, { hardness }) => sum + hardness, 0)
  const weighted = (most: number): Draws =>
    drawsOf(shares, (draw) => {
      const part = (sum: number, { hardness }: LevelTime, at: number): number =>
        sum + hardness * Math.min(most, drawn(shares[at] ?? ZERO, draw))
      return levels.reduce(part, 0) / weight
    })
  return { efficiency: weighted(1), efficiencyUncapped: weighted(Number.POSITIVE_INFINITY), shares }
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
  seed = 0,
  canonicalMemory,
}: {
  line: CandidateLine
  measurement: Measurement
  problem: ProblemScale
  /** Two-sided error of the intervals of ratios. */
  alpha: number
  /** Of the run: the versions of the times are drawn with it. */
  seed?: number
  canonicalMemory?: MemoryUse | undefined
}): ScoredCandidate | undefined => {
  const { verdict } = measurement
  const who = { set: line.set, problem: line.problem, name: line.name, measurement: line.measurement, verdict }
  if (!isCorrect(verdict)) return wrong(who, problem)
  const times = solutionTimes({ measurement, problem, alpha, seed })
  const top = times.levels.at(-1)
  const isWhole = verdict.kind === 'too-slow' || times.levels.every(({ kind }) => kind === 'measured')
  if (top === undefined || !isWhole) return undefined
  const { efficiency, efficiencyUncapped, shares } = worthOf(times.levels, problem.limit)
  const speedup =
    top.kind === 'measured'
      ? mapEstimate(top.slowest.ratio, (ratio) => 1 / ratio)
      : { kind: 'absent' as const, reason: 'censored' as const }
  const compared = comparison(speedup)
  const { memory } = measurement
  const time = memory === undefined ? undefined : problem.cases.get(memory.caseId)
  return {
    score: {
      ...who,
      speedup,
      ...(compared === undefined ? {} : { comparison: compared }),
      efficiency: efficiency[0],
      levels: times.levels.map((level, at) => levelScore(level, shares[at] ?? ZERO)),
    },
    efficiencyUncapped: efficiencyUncapped[0],
    times,
    memory:
      verdict.kind === 'accepted' ? memoryRatios({ candidate: memory, canonical: canonicalMemory, time }) : undefined,
    draws: {
      ...{ efficiency, efficiencyUncapped },
      speedup: top.kind === 'measured' ? speedupDraws(top.slowest.logDraws) : undefined,
      relative: top.kind === 'measured' ? top.relative : undefined,
    },
  }
}
