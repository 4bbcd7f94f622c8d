import type { Estimate } from '../model/estimate.ts'
import type { MemoryUse } from '../model/memory.ts'
import type { Measurement, ReferenceLine } from '../model/record.ts'
import type { ReferenceScore } from '../model/score.ts'
import { ratio, scale } from '../model/units.ts'
import { isCorrect } from '../model/verdict.ts'
import { mapEstimate } from '../stats/map-estimate.ts'
import { comparison } from './comparison.ts'
import { memoryRatios } from './memory-ratios.ts'
import type { LevelTime, ScoredReference } from './metric.ts'
import type { ProblemScale } from './problem-scale.ts'
import { solutionTimes } from './solution-times.ts'

/** A reference as metrics see it, and as it is reported. */
export interface RatedReference {
  readonly scored: ScoredReference
  readonly reported: ReferenceScore
}

/** The name the canonical stands under among the references. */
export const CANONICAL = 'canonical'

const CENSORED: Estimate = { kind: 'absent', reason: 'censored' }

/** t_L / t*_L: the ratio on the slowest case, on the scale of the level. */
const relativeOf = (top: LevelTime | undefined): Estimate => {
  if (top?.kind !== 'measured') return CENSORED
  const { slowest, canonical } = top
  return mapEstimate(slowest.ratio, (value) => value * ratio(slowest.canonical, canonical))
}

/**
 * A reference on its problem's scale, built as a candidate's time is. One that was stopped enters at the horizon: a bound
 * on its time, and the same bound at which a stopped candidate enters. Undefined when it was found wrong, when we
 * failed on it, or when it was not measured at every planned level without having been stopped: it is no reference then.
 */
export const referenceScore = ({
  line: { problem: id, name, growth },
  measurement,
  problem,
  horizon,
  alpha,
  seed,
  canonicalMemory,
}: {
  line: ReferenceLine
  measurement: Measurement
  problem: ProblemScale
  horizon: number
  alpha: number
  seed: number
  canonicalMemory: MemoryUse | undefined
}): RatedReference | undefined => {
  if (!isCorrect(measurement.verdict)) return undefined
  const { levels } = solutionTimes({ measurement, problem, alpha, seed })
  const isWhole = measurement.verdict.kind === 'too-slow' || levels.every(({ kind }) => kind === 'measured')
  const top = levels.at(-1)
  if (top === undefined || !isWhole) return undefined
  const relative = relativeOf(top)
  const compared = comparison(mapEstimate(relative, (value) => 1 / value))
  const { memory } = measurement
  const time = memory === undefined ? undefined : problem.cases.get(memory.caseId)
  return {
    scored: {
      ...{ name, growth, relative },
      relativeDraws: top.kind === 'measured' ? top.relative : [horizon],
      memory: memoryRatios({ candidate: memory, canonical: canonicalMemory, time }),
    },
    reported: {
      ...{ problem: id, name, growth, relative },
      levels: levels.map((level) =>
        level.kind === 'measured'
          ? { level: level.level, time: scale(level.canonical, level.relative[0]) }
          : { level: level.level },
      ),
      ...(compared === undefined ? {} : { comparison: compared }),
    },
  }
}

/** The canonical among its problem's references: t = t* by definition, without error. */
export const canonicalReference = ({
  problem: id,
  scale: { levels },
  isMemoryKnown,
}: {
  problem: string
  scale: ProblemScale
  isMemoryKnown: boolean
}): RatedReference => {
  const relative: Estimate = { kind: 'interval', value: 1, low: 1, high: 1 }
  return {
    scored: {
      ...{ name: CANONICAL, growth: undefined, relative, relativeDraws: [1] },
      memory: isMemoryKnown ? { peak: 1, integral: 1, allocated: 1 } : undefined,
    },
    reported: {
      ...{ problem: id, name: CANONICAL, relative },
      levels: levels.map(({ name, canonical }) => ({ level: name, time: canonical })),
    },
  }
}
