import { harmlessJson } from './harmless-json.ts'
import { type CandidateRow, read } from './reading.ts'
import type { Reporter, ReportInput } from './reporter.ts'
import { certificateOf } from './wording/certificate.ts'

/** Rises with every change of a key's meaning. */
const SCHEMA = 'effbench-report/1'

/**
 * Everything a program needs, without sources and raw rounds: those are in the record. Keys:
 *
 *   schema       this layout and its version
 *   header       the record's header: run, plan with seed and limits, machine, isolation, intake, sets
 *   end          how the run ended; null when it was cut off
 *   k            the k of pass@k and eff@k
 *   problems     id, version, title, hash of the folder, growth of each reference, levels
 *   sets         best first: metrics with estimate and denominator, verdict counts, missing problems, problems
 *   candidates   set, problem, name, origin, key of the measurement, verdict, then `score` (speedup, comparison,
 *                efficiency, levels; null for what is not scored) and `measurement` (correctness, warnings, notes,
 *                discarded samples, wall time in ns; null when the run stopped before it), and `secondary` (steady, cold,
 *                load and warm-up times in ns, memory in bytes, of candidate and canonical, with flags; null when untimed),
 *                and after --typecheck `types`: what the compiler says, never part of a score; and `growth`: classes,
 *                exponents and verdicts, where growth was observed
 *   certificate  what the run knows of its own precision: kind, checks, pooled sd of pairs, smallest detectable ratio
 *   canonicalTimes  the canonical's own times in ns, per scored case
 *   references   the problems' reference solutions on the same scale, where they were timed
 *   between      what is about several sets at once: differences, win rates, strengths, ranks, agreement; null for one set
 *   preferences  per set: expected utilities, PAR-2, and the points of its profile and completion curves
 *
 * An estimate is {kind: "interval", value, low, high} (95 %), {kind: "point", value, reason} or {kind: "absent",
 * reason}. A ratio above 1 is faster than the canonical for `speedup`, slower for a level's `ratio`.
 */
export const report: Reporter = {
  name: 'json',
  description: 'scores for programs, without sources and raw samples',
  fileName: 'report.json',
  render: (input) => harmlessJson(content(input)),
}

const content = (input: ReportInput): object => ({
  schema: SCHEMA,
  header: input.record.header,
  end: input.record.end ?? null,
  k: input.scores.k,
  certificate: certificateOf(input.scores),
  problems: input.record.problems.map(({ hash, card }) => ({
    id: card.id,
    version: card.version,
    title: card.title,
    hash,
    references: card.references,
    levels: card.levels,
  })),
  sets: input.scores.sets,
  candidates: candidatesOf(input),
  canonicalTimes: input.scores.canonicalTimes,
  references: input.scores.references,
  between: input.scores.between ?? null,
  preferences: input.scores.preferences,
})

const candidatesOf = (input: ReportInput): readonly object[] => {
  const checks = new Map(input.record.types?.map(({ key, check }) => [key, check]))
  return read(input).rows.map((row) => {
    const types = checks.get(row.candidate.measurement)
    return { ...candidateOf(row), ...(types === undefined ? {} : { types }), ...growthOf(row, input) }
  })
}

/** What its growth comes to; nothing where growth was not observed. */
const growthOf = ({ candidate }: CandidateRow, { growth }: ReportInput): object => {
  const found = growth?.get(candidate.measurement)
  return found === undefined ? {} : { growth: found }
}

const candidateOf = ({ candidate, measurement, score, secondary }: CandidateRow): object => ({
  set: candidate.set,
  problem: candidate.problem,
  name: candidate.name,
  origin: candidate.origin,
  key: candidate.measurement,
  verdict: measurement?.verdict ?? null,
  secondary: secondary ?? null,
  score:
    score === undefined
      ? null
      : {
          speedup: score.speedup,
          comparison: score.comparison ?? null,
          efficiency: score.efficiency,
          levels: score.levels,
        },
  measurement:
    measurement === undefined
      ? null
      : {
          correctness: measurement.correctness,
          warnings: measurement.warnings,
          notes: measurement.notes,
          discarded: measurement.timings
            .flatMap(({ pairs }) => pairs)
            .reduce((sum, { discarded }) => sum + discarded, 0),
          elapsed: measurement.elapsed,
        },
})
