/** What is said to whoever is to make a candidate better: from a record, and from running it once more. */
import { sayVerdict } from '../../reports/wording/verdict.ts'
import { WARNING_TEXTS } from '../../reports/wording/warning.ts'
import { didYouMean, suggest } from '../intake/suggest.ts'
import { UsageError } from '../model/errors.ts'
import type { Failing, Feedback } from '../model/feedback.ts'
import type { CandidateLine, Measurement, RunRecord } from '../model/record.ts'
import type { CandidateScore, Scores } from '../model/score.ts'
import { ratio } from '../model/units.ts'
import { growthOf } from '../score/growth-of.ts'

const nameOf = ({ set, problem, name }: CandidateLine): string => `${set}/${problem}/${name}`

/**
 * The candidate that a person means: `set/problem/name`, or an end of it that is only one candidate's.
 * Throws UsageError with what may have been meant.
 */
export const findCandidate = ({ candidates }: RunRecord, asked: string): CandidateLine => {
  const exact = candidates.find((candidate) => nameOf(candidate) === asked)
  if (exact !== undefined) return exact
  const ends = candidates.filter(
    (candidate) => nameOf(candidate).endsWith(`/${asked}`) || `${candidate.set}/${candidate.problem}` === asked,
  )
  const [only, other] = ends
  if (only !== undefined && other === undefined) return only
  if (other !== undefined) {
    const names = ends.slice(0, 3).map(nameOf)
    throw new UsageError(`--candidate: ${ends.length} candidates are called "${asked}", such as ${names.join(', ')}`)
  }
  const near = suggest({ word: asked, among: candidates.map(nameOf) })
  const hint = near.length > 0 ? didYouMean(near) : '; write it as set/problem/name'
  throw new UsageError(`--candidate: no candidate "${asked}" in this run${hint}`)
}

/** The failing case as the record has it: the first one that was met, not always the smallest. */
const failingIn = ({ verdict }: Measurement): Failing | undefined => {
  switch (verdict.kind) {
    case 'wrong-answer':
      return { caseId: verdict.caseId, input: verdict.input, why: verdict.why, isSmallest: false }
    case 'invalid-output':
      return { caseId: verdict.caseId, why: verdict.why, isSmallest: false }
    case 'runtime-error':
      return verdict.caseId === undefined
        ? undefined
        : { caseId: verdict.caseId, why: verdict.error, isSmallest: false }
    case 'time-limit':
    case 'memory-limit':
    case 'output-limit':
      return verdict.caseId === undefined ? undefined : { caseId: verdict.caseId, isSmallest: false }
    case 'accepted':
    case 'too-slow':
    case 'not-loadable':
    case 'tampered':
    case 'harness-fault':
      return undefined
  }
}

/** The level with the largest ratio; one at which the call was stopped before any other. */
const slowestOf = (
  { levels }: CandidateScore,
  { timings }: Measurement,
  card: RunRecord['problems'][number]['card'] | undefined,
): Feedback['slowest'] => {
  const sizeOf = (level: string): number | undefined => card?.levels.find(({ name }) => name === level)?.size
  const stopped = timings.find(({ censored }) => censored !== undefined)
  if (stopped?.censored !== undefined) {
    const { level, family, size, censored } = stopped
    const atLeast = ratio(censored.limit, censored.reference)
    return { level, family, size, ratio: { kind: 'absent', reason: 'censored' }, atLeast }
  }
  const timed = levels.flatMap((score) => (score.ratio.kind === 'absent' ? [] : [{ score, value: score.ratio.value }]))
  const [worst] = timed.toSorted((first, second) => second.value - first.value)
  if (worst === undefined) return undefined
  const { level, family, ratio: estimate } = worst.score
  const size = sizeOf(level)
  return {
    level,
    ...(family === undefined ? {} : { family }),
    ...(size === undefined ? {} : { size }),
    ratio: estimate,
  }
}

const growthIn = (record: RunRecord, measurement: Measurement): Feedback['growth'] => {
  const summary = growthOf(record, measurement)
  const worst = summary?.worst
  if (summary === undefined || worst?.finding === undefined) return undefined
  const canonical = worst.canonical?.growth
  return {
    candidate: worst.finding.growth,
    ...(canonical === undefined ? {} : { canonical }),
    againstCanonical: summary.againstCanonical,
  }
}

/** What the record says of a candidate. `failing` takes the place of the failing case that the record has. */
export const feedback = (of: {
  readonly record: RunRecord
  readonly scores: Scores
  readonly candidate: CandidateLine
  readonly failing?: Failing | undefined
}): Feedback => {
  const { record, scores, candidate } = of
  const { set, problem, name } = candidate
  const measurement = record.measurements.find(({ key }) => key === candidate.measurement)
  const about = { set, problem, name }
  if (measurement === undefined)
    return { ...about, verdict: 'unmeasured', says: 'the run stopped before it', doubts: [], notes: [] }
  const score = scores.candidates.find((one) => one.set === set && one.problem === problem && one.name === name)
  const card = record.problems.find((entry) => entry.card.id === problem)?.card
  const failing = of.failing ?? failingIn(measurement)
  const slowest = score === undefined ? undefined : slowestOf(score, measurement, card)
  const growth = growthIn(record, measurement)
  const check = record.types?.find(({ key }) => key === candidate.measurement)?.check
  return {
    ...about,
    verdict: measurement.verdict.kind,
    says: sayVerdict(measurement.verdict).reason,
    correctness: measurement.correctness,
    ...(failing === undefined ? {} : { failing }),
    ...(score === undefined || score.speedup.kind === 'absent' ? {} : { speedup: score.speedup }),
    ...(score?.comparison === undefined ? {} : { comparison: score.comparison }),
    ...(slowest === undefined ? {} : { slowest }),
    ...(growth === undefined ? {} : { growth }),
    doubts: measurement.warnings.map((warning) => `${WARNING_TEXTS[warning].says}: ${WARNING_TEXTS[warning].remedy}`),
    notes: measurement.notes,
    ...(check?.kind === 'checked' && check.total > 0 ? { types: check.diagnostics } : {}),
  }
}
