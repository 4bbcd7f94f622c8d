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
 *                load and warm-up times in ns, memory in bytes, of candidate and canonical, with flags; null when untimed)
 *   certificate  what the run knows of its own precision: kind, checks, pooled sd of pairs, smallest detectable ratio
 *   canonicalTimes  the canonical's own times in ns, per scored case
 *
 * An estimate is {kind: "interval", value, low, high} (95 %), {kind: "point", value, reason} or {kind: "absent",
 * reason}. A ratio above 1 is faster than the canonical for `speedup`, slower for a level's `ratio`.
 */
export const report: Reporter = {
  name: 'json',
  description: 'scores for programs, without sources and raw samples',
  fileName: 'report.json',
  render: (input) => `${harmless(JSON.stringify(content(input), undefined, 2))}\n`,
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
  candidates: read(input).rows.map(candidateOf),
  canonicalTimes: input.scores.canonicalTimes,
})

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

/**
 * Names must stay what they are, so that they can be matched with the record; nothing is removed here. Whatever
 * acts without being seen is written as an escape instead, which a parser turns back: the text can be printed to
 * a terminal or a CI log (`##[` begins a command there).
 */
const harmless = (json: string): string =>
  json
    .replaceAll('##[', '#\\u0023[')
    .replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Noncharacter_Code_Point}]/gu, (character) =>
      character === '\n'
        ? character
        : Array.from(
            { length: character.length },
            (_, index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`,
          ).join(''),
    )
