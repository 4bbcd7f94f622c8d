import { nanoseconds, toMilliseconds } from '../harness/model/units.ts'
import { sinceEpoch } from './epoch.ts'
import { harmlessJson } from './harmless-json.ts'
import { type CandidateRow, read } from './reading.ts'
import type { Reporter, ReportInput } from './reporter.ts'
import { label, line } from './sanitise.ts'
import { sayEstimate } from './wording/estimate.ts'
import { sayVerdict, UNMEASURED } from './wording/verdict.ts'

/** The version of the specification that is followed. */
const SPECIFICATION = '0.0.0'

type Status = 'passed' | 'failed' | 'skipped' | 'other'

/** What is ours to blame is `other`: neither the candidate's pass nor its failure. */
const statusOf = ({ measurement }: CandidateRow): Status => {
  if (measurement === undefined) return 'skipped'
  if (measurement.verdict.kind === 'harness-fault') return 'other'
  return measurement.verdict.kind === 'accepted' ? 'passed' : 'failed'
}

const testOf = (row: CandidateRow): object => {
  const { candidate, measurement, score } = row
  const words = measurement === undefined ? undefined : sayVerdict(measurement.verdict)
  return {
    name: `${candidate.problem} ${label(candidate.name)}`,
    testId: candidate.measurement,
    suite: [label(candidate.set), candidate.problem],
    status: statusOf(row),
    rawStatus: measurement?.verdict.kind ?? UNMEASURED.title,
    duration: Math.round(toMilliseconds(measurement?.elapsed ?? nanoseconds(0))),
    filePath: line(candidate.origin),
    ...(words === undefined || statusOf(row) === 'passed' ? {} : { message: `${words.title}: ${words.reason}` }),
    ...(words?.input === undefined ? {} : { trace: `input: ${words.input}` }),
    ...(score === undefined || score.speedup.kind === 'absent'
      ? {}
      : { labels: { speedup: sayEstimate(score.speedup), efficiency: score.efficiency } }),
  }
}

const millisecondsOf = (moment: string | undefined): number | undefined => {
  const time = moment === undefined ? undefined : sinceEpoch(moment)
  return time === undefined ? undefined : Math.round(toMilliseconds(time))
}

const content = (input: ReportInput): object => {
  const { rows, sets } = read(input)
  const { header, end } = input.record
  const count = (status: Status): number => rows.filter((row) => statusOf(row) === status).length
  const start = millisecondsOf(header.startedAt) ?? 0
  return {
    reportFormat: 'CTRF',
    specVersion: SPECIFICATION,
    runId: line(header.runId),
    generatedBy: 'effbench',
    results: {
      tool: { name: 'effbench', version: line(header.effbenchVersion) },
      summary: {
        tests: rows.length,
        passed: count('passed'),
        failed: count('failed'),
        skipped: count('skipped'),
        pending: 0,
        other: count('other'),
        suites: sets.length,
        start,
        stop: millisecondsOf(end?.finishedAt) ?? start,
      },
      tests: rows.map(testOf),
    },
  }
}

/** Common Test Report Format: a test a candidate. Durations are wall time spent on the measurement, not timings. */
export const report: Reporter = {
  name: 'ctrf',
  description: 'Common Test Report Format: a test a candidate, suites by set and problem',
  fileName: 'ctrf.json',
  isOnRequest: true,
  render: (input) => harmlessJson(content(input)),
}
