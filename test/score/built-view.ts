import type { Estimate } from '../../harness/model/estimate.ts'
import { milliseconds, scale, type Nanoseconds } from '../../harness/model/units.ts'
import type { VerdictKind } from '../../harness/model/verdict.ts'
import { comparison } from '../../harness/score/comparison.ts'
import type {
  CaseTime,
  Draws,
  LevelTime,
  MemoryRatios,
  ProblemView,
  ScoredCandidate,
  ScoredReference,
  SetView,
} from '../../harness/score/metric.ts'
import { sampleVerdict } from '../sample-verdict.ts'

/** One figure for all of it, or each. */
export type BuiltMemory = number | { readonly peak: number; readonly integral: number }

export interface BuiltScore {
  readonly verdict?: VerdictKind
  readonly efficiency?: number
  readonly uncapped?: number
  /** At the top level; the interval has no width unless it is told. */
  readonly speedup?: number | Estimate
  /** Speedups on the refined cases of lower levels, of one pair each. */
  readonly lower?: readonly number[]
  /** In multiples of the canonical's; not measured unless told. */
  readonly memory?: BuiltMemory
}

export interface BuiltReference {
  readonly name?: string
  /** In multiples of the canonical's time; undefined: stopped. */
  readonly relative: number | Estimate | undefined
  readonly memory?: BuiltMemory
}

export interface BuiltProblem {
  readonly problem?: string
  readonly candidates: readonly BuiltScore[]
  /** Beside the canonical, which is put in; none: they were not measured. */
  readonly references?: readonly BuiltReference[]
  readonly canonicalMs?: number
  readonly canonicalMemory?: BuiltMemory
}

const exactly = (value: number): Estimate => ({ kind: 'interval', value, low: value, high: value })

const bothOf = (memory: BuiltMemory): { readonly peak: number; readonly integral: number } =>
  typeof memory === 'number' ? { peak: memory, integral: memory } : memory

const memoryOf = (memory: BuiltMemory | undefined): MemoryRatios | undefined =>
  memory === undefined ? undefined : { ...bothOf(memory), allocated: bothOf(memory).peak }

const inverse = (estimate: Estimate): Estimate => {
  if (estimate.kind === 'absent') return estimate
  if (estimate.kind === 'point') return { ...estimate, value: 1 / estimate.value }
  return { kind: 'interval', value: 1 / estimate.value, low: 1 / estimate.high, high: 1 / estimate.low }
}

const levelOf = (name: string, ratio: Estimate, canonical: Nanoseconds): LevelTime => {
  const level = { level: name, hardness: 4, canonical }
  if (ratio.kind === 'absent') return { ...level, kind: 'stopped', family: 'random' }
  const log = Math.log(ratio.value)
  const slowest: CaseTime & { kind: 'measured' } = {
    ...{ kind: 'measured', caseId: `${name}/random`, level: name, family: 'random', ratio, canonical },
    ...{ time: scale(canonical, ratio.value), pairs: [log, log, log], logDraws: [log] },
  }
  return { ...level, kind: 'measured', slowest, relative: [ratio.value] }
}

/** A scored candidate as metrics see it: `accepted`, e = 1 and as fast as the canonical unless told. */
export const builtScore = (
  { verdict = 'accepted', efficiency = 1, uncapped = efficiency, speedup = 1, lower = [], memory }: BuiltScore,
  canonical = milliseconds(25),
): ScoredCandidate => {
  const estimate = typeof speedup === 'number' ? exactly(speedup) : speedup
  const levels = [
    ...lower.map((value, at) => levelOf(`level-${at}`, exactly(1 / value), canonical)),
    levelOf('large', inverse(estimate), canonical),
  ]
  return {
    score: {
      set: 'one',
      problem: 'two-sum',
      name: '0',
      measurement: '0'.repeat(64),
      verdict: sampleVerdict(verdict),
      speedup: estimate,
      ...(estimate.kind === 'absent' ? {} : { comparison: comparison(estimate) }),
      efficiency,
      levels: [],
    },
    efficiencyUncapped: uncapped,
    times: { cases: levels.flatMap((level) => (level.kind === 'measured' ? [level.slowest] : [])), levels },
    memory: memoryOf(memory),
    draws: {
      efficiency: [efficiency],
      efficiencyUncapped: [uncapped],
      speedup: estimate.kind === 'absent' ? undefined : [estimate.value],
      relative: estimate.kind === 'absent' ? undefined : [1 / estimate.value],
    },
  }
}

const builtReference = ({ name = 'plain', relative, memory }: BuiltReference): ScoredReference => {
  const estimate: Estimate =
    typeof relative === 'number' ? exactly(relative) : (relative ?? { kind: 'absent', reason: 'censored' })
  const relativeDraws: Draws = [estimate.kind === 'absent' ? 20 : estimate.value]
  return { ...{ name, growth: 'n log n', relativeDraws, memory: memoryOf(memory) }, relative: estimate }
}

export const builtProblem = ({
  problem = 'two-sum',
  candidates,
  references = [],
  canonicalMs = 25,
  canonicalMemory = 16,
}: BuiltProblem): ProblemView => {
  const canonical = milliseconds(canonicalMs)
  const listed = [{ name: 'canonical', relative: 1, memory: 1 }, ...references]
  return {
    ...{ problem, canonical, canonicalMemory: bothOf(canonicalMemory) },
    candidates: candidates.map((one) => builtScore(one, canonical)),
    references: references.length === 0 ? [] : listed.map(builtReference),
  }
}

export const viewOf = (problems: readonly ProblemView[]): SetView => ({
  ...{ set: 'one', problems, horizon: 20, alpha: 0.05, seed: 1 },
})

/** A set with one list of candidates for each problem, whose references were not measured. */
export const builtView = (...problems: readonly (readonly BuiltScore[])[]): SetView =>
  viewOf(problems.map((candidates, index) => builtProblem({ candidates, problem: `problem-${index}` })))
