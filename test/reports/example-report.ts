import type { GrowthObservation } from '../../harness/model/growth.ts'
import type { RunRecord } from '../../harness/model/record.ts'
import { milliseconds } from '../../harness/model/units.ts'
import { certificate } from '../../harness/score/certificate.ts'
import { secondary } from '../../harness/score/secondary.ts'
import type { Metric } from '../../harness/score/metric.ts'
import { metric as efficiency } from '../../harness/score/metrics/eff-at-k.ts'
import { metric as pass } from '../../harness/score/metrics/pass-at-k.ts'
import { metric as speedup } from '../../harness/score/metrics/speedup.ts'
import { figureIds } from '../../harness/score/figure-ids.ts'
import { scoreRecord } from '../../harness/score/score-record.ts'
import { growthSummary } from '../../harness/stats/growth/growth-summary.ts'
import { VERDICT_KINDS } from '../../harness/model/verdict.ts'
import type { ReportInput } from '../../reports/reporter.ts'
import { builtTrial, withObservations, withTrials } from '../built-trials.ts'
import { type BuiltCandidate, buildRecord } from '../record-builder.ts'

const METRICS: readonly Metric[] = [pass, efficiency, speedup]

const PROBLEMS = [
  'two-sum',
  'longest-substring-without-repeating-characters',
  'merge-intervals',
  'edit-distance',
  'lru-cache',
  'course-schedule-order',
] as const

/** Speedups that a report must be able to show: faster, equal, slower, much slower, each a little different. */
const CAREFUL = [0.76, 1, 1.02, 1.12, 0.98, 1.31]
const HASTY = [1.9, 4.2, 1.45, 11, 2.6, 1.2]

/** Of the first two problems: one twice as slow, one that grows faster, one that was stopped. */
const REFERENCES = [
  { name: 'sorting', ratios: 2, growth: 'n log n' },
  { name: 'plain', ratios: ({ level }: { level: string }) => (level === 'large' ? 12 : 4), growth: 'n^2' },
  { name: 'naive', ratios: 9, verdict: 'too-slow', growth: 'n^3' },
] as const

/** What a hostile candidate may be called, and what it may say of itself. */
export const HOSTILE = '<img src=x onerror=alert(1)>|`\u001b[31m\u202Egnp.exe\u0000\u200B::error::&"\''

const SOURCE = `type Pair = [number, number]

export const solve = (numbers: number[], target: number): Pair | undefined => {
  const seen = new Map<number, number>()
  for (let at = 0; at < numbers.length; at++) {
    const other = seen.get(target - numbers[at])
    if (other !== undefined) return [other, at]
    seen.set(numbers[at], at)
  }
  return undefined
}
`

const candidates = (): readonly BuiltCandidate[] => [
  ...PROBLEMS.flatMap((problem, index) => [
    { set: 'careful', problem, name: '0', ratios: CAREFUL[index] ?? 1, source: `// careful ${index}\n${SOURCE}` },
    { set: 'careful', problem, name: '1', ratios: 1.1 * (CAREFUL[index] ?? 1) },
  ]),
  ...PROBLEMS.slice(0, 5).map((problem, index): BuiltCandidate => {
    const own = { set: 'hasty', problem, name: '0', ratios: HASTY[index] ?? 1 }
    if (index === 3) return { ...own, verdict: 'too-slow', censoredAt: 'large' }
    return index === 4 ? { ...own, verdict: 'wrong-answer' } : own
  }),
  { set: 'hasty', problem: 'two-sum', name: '1', isMeasured: false },
  ...VERDICT_KINDS.filter((kind) => kind !== 'accepted').map((verdict, index) => ({
    set: 'asks for trouble',
    problem: PROBLEMS[index % PROBLEMS.length] ?? 'two-sum',
    name: verdict,
    verdict,
  })),
  {
    set: 'asks for trouble',
    problem: 'two-sum',
    name: HOSTILE,
    source: `// ${HOSTILE}\n</code></pre><script>alert(1)</script>\n`,
    verdict: { kind: 'runtime-error', caseId: 'example/0', error: `Error: ${HOSTILE}` },
  },
]

/** A run that never happened, with everything in it that a report has to show; the same bytes every time. */
export const exampleRecord = (isolationLevel: 1 | 2 | 3 | 4 = 4): RunRecord => {
  const built = buildRecord({
    seed: 20,
    isolationLevel,
    problems: PROBLEMS.map((id, index) => (index < 2 ? { id, references: REFERENCES } : { id })),
    candidates: candidates(),
    noise: 0.012,
  })
  const record = withTrials(
    withObservations(built, (index) => (index === 1 ? 0.2 : 1)),
    [builtTrial({ seed: 3 }), builtTrial({ seed: 4, problem: 'lru-cache' }), builtTrial({ seed: 5, what: 'planted' })],
  )
  const [first, ...others] = record.measurements
  return first === undefined
    ? record
    : {
        ...record,
        measurements: [
          { ...first, warnings: ['load-charged'], notes: ['default export used as the entry point'] },
          ...others,
        ],
      }
}

/** Work and time of n to a power, at doubling sizes. */
const grown = (power: number): GrowthObservation => [
  {
    family: 'random',
    points: Array.from({ length: 7 }, (_, index) => 1_000 * 2 ** index).map((size) => ({
      size,
      work: size ** power,
      cpu: milliseconds((20 * size ** power) / 64_000 ** power),
    })),
  },
]

const DEFINITIONS = METRICS.map((metric) => {
  const { id, title, definition, source } = metric
  return { id, title, definition, source, figures: figureIds(metric, [1]) }
})

export const reportOf = (record: RunRecord): ReportInput => ({
  record,
  scores: {
    ...scoreRecord({ record, k: [1], metrics: METRICS }),
    certificate: certificate(record),
    secondary: secondary(record),
  },
  definitions: DEFINITIONS,
})

/** The first candidate grows with the square of n, where the canonical is linear; the second has a type error. */
export const exampleReport = (isolationLevel: 1 | 2 | 3 | 4 = 4): ReportInput => {
  const built = exampleRecord(isolationLevel)
  const [first, second] = built.candidates.map(({ measurement }) => measurement)
  const summary = growthSummary({ candidate: grown(2), canonical: grown(1), declared: 'n', alpha: 0.05 })
  const diagnostics = [{ code: 'TS2322', line: 5, column: 3, message: 'Type "string" is not assignable' }]
  const check = { kind: 'checked' as const, diagnostics, total: 1 }
  const types = second === undefined ? [] : [{ kind: 'types' as const, key: second, check }]
  return {
    ...reportOf({ ...built, types }),
    growth: new Map(first === undefined ? [] : [[first, summary]]),
  }
}
