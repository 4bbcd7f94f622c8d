import { createHash } from 'node:crypto'

import { EFFORTS, LIMITS, WARMUP_CALLS } from '../harness/model/defaults.ts'
import { RECORD_VERSION, RunRecord, type CandidateLine, type Measurement } from '../harness/model/record.ts'
import { milliseconds } from '../harness/model/units.ts'
import { isCorrect, type Verdict, type VerdictKind } from '../harness/model/verdict.ts'
import { seededRandom } from '../harness/stats/seeded-random.ts'
import { builtTimings, type BuiltLevel, type Ratios } from './built-timings.ts'
import { sampleVerdict } from './sample-verdict.ts'

export interface BuiltProblem {
  readonly id: string
  readonly levels?: readonly BuiltLevel[]
  readonly families?: readonly string[]
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

/** A valid record of a run that never happened: the same options give the same record, byte for byte. */
export const buildRecord = ({
  seed = 1,
  noise = 0.01,
  timeScale = 1,
  precision = 'quick',
  isolationLevel = 4,
  levelsPlanned,
  problems = DEFAULT_PROBLEMS,
  candidates = DEFAULT_CANDIDATES,
}: BuildOptions = {}): RunRecord => {
  const random = seededRandom(seed)
  const lines: CandidateLine[] = []
  const measurements: Measurement[] = []
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
    const home = problems.find(({ id }) => id === problem)
    const { levels = LEVELS, families = FAMILIES } = home ?? {}
    const given = built.verdict ?? 'accepted'
    const verdict = typeof given === 'string' ? sampleVerdict(given) : given
    const isTimed = isCorrect(verdict)
    const planned = levels.filter((level) => levelsPlanned === undefined || levelsPlanned.includes(level.name))
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
    measurements.push({
      kind: 'measurement',
      key,
      problem,
      verdict,
      notes: [],
      correctness: { passed: isTimed ? 130 : 12, total: 130 },
      timings: isTimed ? builtTimings(random, timing) : [],
      warnings: [],
      elapsed: milliseconds(2_500),
    })
  }
  return RunRecord.parse({
    header: header({
      seed,
      precision,
      isolationLevel,
      levelsPlanned,
      sets: [...new Set(candidates.map(({ set }) => set))],
      asked: problems.map(({ id }) => id),
    }),
    problems: problems.map(problemEntry),
    candidates: lines,
    canonicals: [],
    measurements,
    end: { kind: 'end', finishedAt: '2026-01-01T00:01:00Z', interrupted: measurements.length < lines.length },
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

const header = ({
  seed,
  precision,
  isolationLevel,
  levelsPlanned,
  sets,
  asked,
}: {
  readonly seed: number
  readonly precision: keyof typeof EFFORTS
  readonly isolationLevel: 1 | 2 | 3 | 4
  readonly levelsPlanned: readonly string[] | undefined
  readonly sets: readonly string[]
  readonly asked: readonly string[]
}): RunRecord['header'] => ({
  kind: 'header',
  recordVersion: RECORD_VERSION,
  runId: 'built',
  asked: [...asked],
  effbenchVersion: '0.0.0',
  startedAt: '2026-01-01T00:00:00Z',
  plan: {
    precision,
    effort: EFFORTS[precision],
    limits: LIMITS,
    ...(levelsPlanned === undefined ? {} : { levels: [...levelsPlanned] }),
    warmupCalls: WARMUP_CALLS,
    seed: seed.toString(16).padStart(8, '0'),
  },
  machine: {
    platform: 'linux',
    cpuModel: 'Example CPU',
    cores: 2,
    node: '24.0.0',
    v8: '13.6.0',
    isolation: {
      level: isolationLevel,
      missing:
        isolationLevel === 4
          ? []
          : [{ level: 4, reason: 'bubblewrap is not installed', remedy: 'apt-get install bubblewrap' }],
    },
    pinnedCore: 1,
    aslrOff: true,
    clock: 'thread-cpu',
    clockStep: 1,
    cpuAccounting: 'schedstat',
  },
  intake: [],
  sets: sets.map((name) => ({ name })),
})
