import { createHash } from 'node:crypto'

import { EFFORTS } from '../harness/model/defaults.ts'
import type { Growth } from '../harness/model/growth.ts'
import type { MemoryUse } from '../harness/model/memory.ts'
import {
  RunRecord,
  type CandidateLine,
  type CanonicalLine,
  type Measurement,
  type ReferenceLine,
} from '../harness/model/record.ts'
import { mebibytes, milliseconds } from '../harness/model/units.ts'
import { isCorrect, type Verdict, type VerdictKind } from '../harness/model/verdict.ts'
import { seededRandom } from '../harness/stats/seeded-random.ts'
import { builtHeader } from './built-header.ts'
import { builtTimings, type BuiltLevel, type Ratios } from './built-timings.ts'
import { sampleVerdict } from './sample-verdict.ts'

/** A reference that was timed as candidates are. */
export interface BuiltReference {
  readonly name: string
  readonly growth?: Growth
  readonly verdict?: VerdictKind
  readonly ratios?: Ratios
  readonly censoredAt?: string
  /** Its memory over the canonical's; 1 unless told. Used where memory is measured. */
  readonly memory?: number
}

export interface BuiltProblem {
  readonly id: string
  readonly levels?: readonly BuiltLevel[]
  readonly families?: readonly string[]
  /** None unless told: references were not measured. */
  readonly references?: readonly BuiltReference[]
}

export interface BuiltCandidate {
  readonly set: string
  readonly problem: string
  readonly name?: string
  readonly source?: string
  /** `accepted` unless told. */
  readonly verdict?: VerdictKind | Verdict
  /** 1 unless told. Used for accepted and too-slow candidates. */
  readonly ratios?: Ratios
  /** Of a too-slow candidate: the level at which it was stopped; the last unless told. */
  readonly censoredAt?: string
  /** Refined pairs at the top level; the last look of the plan's effort unless told. */
  readonly pairs?: number
  /** false: the run was interrupted before this one. */
  readonly isMeasured?: boolean
  /** Its memory over the canonical's; 1 unless told. Used for accepted candidates where memory is measured. */
  readonly memory?: number
}

export interface BuildOptions {
  readonly seed?: number
  /** Standard deviation of the log ratio between pairs; a round adds twice that. 0.01 unless told. */
  readonly noise?: number
  /** Every time is multiplied by this: a slower machine. */
  readonly timeScale?: number
  readonly precision?: keyof typeof EFFORTS
  readonly isolationLevel?: 1 | 2 | 3 | 4
  readonly levelsPlanned?: readonly string[]
  /** Whether the canonicals have lines of their own, with memory, and the candidates memory. */
  readonly isMemoryMeasured?: boolean
  readonly problems?: readonly BuiltProblem[]
  readonly candidates?: readonly BuiltCandidate[]
}

const LEVELS: readonly BuiltLevel[] = [
  { name: 'small', hardness: 3, size: 2_000, canonicalMs: 2 },
  { name: 'medium', hardness: 3, size: 10_000, canonicalMs: 8 },
  { name: 'large', hardness: 4, size: 40_000, canonicalMs: 25 },
]
const FAMILIES: readonly string[] = ['random', 'adversarial']

const EVERY_FAILURE: readonly VerdictKind[] = [
  'wrong-answer',
  'runtime-error',
  'time-limit',
  'memory-limit',
  'output-limit',
  'invalid-output',
  'not-loadable',
  'tampered',
  'harness-fault',
]

/** Two problems and three sets: a good one, a slow one, and one that has every kind of failure. */
export const DEFAULT_PROBLEMS: readonly BuiltProblem[] = [{ id: 'two-sum' }, { id: 'merge-intervals' }]
export const DEFAULT_CANDIDATES: readonly BuiltCandidate[] = [
  { set: 'careful', problem: 'two-sum', name: '0', ratios: 1 },
  { set: 'careful', problem: 'two-sum', name: '1', ratios: 0.8 },
  { set: 'careful', problem: 'merge-intervals', name: '0', ratios: 1.2 },
  { set: 'careful', problem: 'merge-intervals', name: '1', ratios: 1.1 },
  { set: 'hasty', problem: 'two-sum', name: '0', ratios: 1.6 },
  { set: 'hasty', problem: 'two-sum', name: '1', verdict: 'too-slow', ratios: 6, censoredAt: 'large' },
  { set: 'hasty', problem: 'merge-intervals', name: '0', verdict: 'wrong-answer' },
  { set: 'hasty', problem: 'merge-intervals', name: '1', isMeasured: false },
  ...EVERY_FAILURE.map((verdict, index) => ({ set: 'troublesome', problem: 'two-sum', name: `${index}`, verdict })),
]

const hash = (text: string): string => createHash('sha256').update(text).digest('hex')

const memoryOf = (levels: readonly BuiltLevel[], families: readonly string[], times: number): MemoryUse => ({
  caseId: `${levels.at(-1)?.name ?? ''}/${families[0] ?? ''}`,
  peak: mebibytes(16 * times),
  allocated: mebibytes(40 * times),
  live: mebibytes(4 * times),
  integral: 1e6 * times,
})

/** A valid record of a run that never happened: the same options give the same record, byte for byte. */
export const buildRecord = ({
  seed = 1,
  noise = 0.01,
  timeScale = 1,
  precision = 'quick',
  isolationLevel = 4,
  levelsPlanned,
  isMemoryMeasured = false,
  problems = DEFAULT_PROBLEMS,
  candidates = DEFAULT_CANDIDATES,
}: BuildOptions = {}): RunRecord => {
  const random = seededRandom(seed)
  const lines: CandidateLine[] = []
  const measurements: Measurement[] = []
  const isPlanned = (level: BuiltLevel): boolean => levelsPlanned === undefined || levelsPlanned.includes(level.name)
  const measurementOf = (problem: string, key: string, built: Omit<BuiltCandidate, 'set' | 'problem'>): Measurement => {
    const { levels = LEVELS, families = FAMILIES } = problems.find(({ id }) => id === problem) ?? {}
    const given = built.verdict ?? 'accepted'
    const verdict = typeof given === 'string' ? sampleVerdict(given) : given
    const isTimed = isCorrect(verdict)
    const planned = levels.filter(isPlanned)
    const stop = planned.findIndex((level) => level.name === (built.censoredAt ?? planned.at(-1)?.name))
    const timing = {
      noise,
      timeScale,
      effort: EFFORTS[precision],
      levels: planned,
      families,
      ratios: built.ratios ?? 1,
      pairs: built.pairs,
      stoppedAt: verdict.kind === 'too-slow' ? stop : Number.POSITIVE_INFINITY,
    }
    const isWeighed = isMemoryMeasured && verdict.kind === 'accepted'
    return {
      kind: 'measurement',
      key,
      problem,
      verdict,
      notes: [],
      correctness: { passed: isTimed ? 130 : 12, total: 130 },
      timings: isTimed ? builtTimings(random, timing) : [],
      ...(isWeighed ? { memory: memoryOf(planned, families, built.memory ?? 1) } : {}),
      warnings: [],
      elapsed: milliseconds(2_500),
    }
  }
  for (const [index, built] of candidates.entries()) {
    const { set, problem, name = `${index}`, isMeasured = true } = built
    const source = built.source ?? `export const solve = (): string => '${set} ${problem} ${name}'\n`
    const key = hash(`${problem}\n${source}`)
    lines.push({
      kind: 'candidate',
      set,
      problem,
      name,
      source,
      origin: `${set}/${problem}/${name}.ts`,
      measurement: key,
    })
    if (!isMeasured || measurements.some((measurement) => measurement.key === key)) continue
    measurements.push(measurementOf(problem, key, built))
  }
  const isInterrupted = measurements.length < lines.length
  const references = problems.flatMap(({ id, references: list = [] }) =>
    list.map((built): ReferenceLine => {
      const measurement = hash(`${id} reference ${built.name}`)
      measurements.push(measurementOf(id, measurement, built))
      return { kind: 'reference', problem: id, name: built.name, growth: built.growth ?? 'n log n', measurement }
    }),
  )
  const canonicals = problems.map(({ id, levels = LEVELS, families = FAMILIES }): CanonicalLine => {
    const planned = levels.filter(isPlanned)
    const times = planned.flatMap(({ name: level, canonicalMs }) =>
      families.map((family, index) => ({
        ...{ caseId: `${level}/${family}`, level, family },
        cpu: milliseconds(canonicalMs * (1 + index / 10) * timeScale),
      })),
    )
    return { kind: 'canonical', problem: id, times, memory: memoryOf(planned, families, 1) }
  })
  return RunRecord.parse({
    header: builtHeader({
      seed,
      precision,
      isolationLevel,
      levelsPlanned,
      sets: [...new Set(candidates.map(({ set }) => set))],
      asked: problems.map(({ id }) => id),
    }),
    problems: problems.map(problemEntry),
    candidates: lines,
    references,
    canonicals: isMemoryMeasured ? canonicals : [],
    trials: [],
    weather: [],
    measurements,
    end: { kind: 'end', finishedAt: '2026-01-01T00:01:00Z', interrupted: isInterrupted },
  })
}

const problemEntry = ({ id, levels = LEVELS, families = FAMILIES }: BuiltProblem): RunRecord['problems'][number] => ({
  kind: 'problem',
  hash: hash(id),
  card: {
    id,
    version: 1,
    title: id.replaceAll('-', ' '),
    entry: { kind: 'function', name: 'solve', parameters: ['value'], result: 'value' },
    levels: levels.map(({ name, size, hardness }) => ({ name, size, hardness })),
    families: [...families],
    references: { plain: 'n^2', sorting: 'n log n' },
    stresses: 'one pass versus comparing all pairs',
    tags: ['array'],
    source: { kind: 'classic', licence: 'MIT' },
  },
  statement: `# ${id}\n\nAnswer the question.\n`,
  canonical: `export const solve = (): string => 'canonical ${id}'\n`,
})
