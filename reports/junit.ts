import { toSeconds, type Nanoseconds } from '../harness/model/units.ts'
import { type Markup, markup } from './markup.ts'
import { type CandidateRow, metricOf, read } from './reading.ts'
import type { Reporter } from './reporter.ts'
import { label, line } from './sanitise.ts'
import { sayCertificate } from './wording/certificate.ts'
import { sayEstimate } from './wording/estimate.ts'
import { sayVerdict } from './wording/verdict.ts'

/**
 * JUnit XML as CI systems read it: a suite per set, a case per candidate. What is the candidate's doing is a
 * `failure` whose type is the kind of verdict; a fault of ours is an `error`; what the run did not come to is
 * `skipped`. Times are wall seconds spent on the measurement, not timings.
 */
export const report: Reporter = {
  name: 'junit',
  description: 'JUnit XML: a test suite per set, a test case per candidate',
  fileName: 'junit.xml',
  render: (input) => {
    const { sets, rows } = read(input)
    const certificate = sayCertificate(input.scores)
    const suites = sets.map((set) => ({
      set,
      rows: rows.filter(({ candidate }) => candidate.set === set.set),
    }))
    return `<?xml version="1.0" encoding="UTF-8"?>\n${
      markup`<testsuites name="effbench"${counts(suites.flatMap((suite) => suite.rows))}>
${suites.map(({ set, rows: own }) => {
  const metrics = set.metrics.filter(({ headline }) => headline)
  return markup`  <testsuite name="${label(set.set)}"${counts(own)} skipped="${countOf(own, 'skipped')}">
    <properties>
      <property name="certificate" value="${certificate.sentence}"/>
${metrics.map(({ id }) => {
  const metric = metricOf(set, id)
  if (metric === undefined) return undefined
  return markup`      <property name="${id}" value="${sayEstimate(metric.estimate, metric.unit)}"/>\n`
})}    </properties>
${own.map(testCase)}  </testsuite>\n`
})}</testsuites>
`.markup
    }`
  },
}

type Outcome = 'passed' | 'failure' | 'error' | 'skipped'

const outcomeOf = ({ measurement }: CandidateRow): Outcome => {
  if (measurement === undefined) return 'skipped'
  if (measurement.verdict.kind === 'harness-fault') return 'error'
  return measurement.verdict.kind === 'accepted' ? 'passed' : 'failure'
}

const secondsOf = (time: Nanoseconds | undefined): string => (time === undefined ? 0 : toSeconds(time)).toFixed(3)

const countOf = (rows: readonly CandidateRow[], outcome: Outcome): number =>
  rows.filter((row) => outcomeOf(row) === outcome).length

/** What suites and the whole have in common: Jenkins' schema knows `skipped` of a suite only. */
const counts = (rows: readonly CandidateRow[]): Markup => {
  const time = rows.reduce((sum, { measurement }) => sum + Number(secondsOf(measurement?.elapsed)), 0)
  return markup` tests="${rows.length}" failures="${countOf(rows, 'failure')}" errors="${countOf(
    rows,
    'error',
  )}" time="${time.toFixed(3)}"`
}

const testCase = (row: CandidateRow): Markup => {
  const { candidate, measurement } = row
  return markup`    <testcase classname="${label(candidate.set)}.${candidate.problem}" name="${label(
    candidate.name,
  )}" time="${secondsOf(measurement?.elapsed)}">${detail(row)}</testcase>\n`
}

const detail = (row: CandidateRow): Markup | undefined => {
  const outcome = outcomeOf(row)
  const { measurement, candidate } = row
  if (outcome === 'passed') return undefined
  if (measurement === undefined) return markup`<skipped message="the run was interrupted before this candidate"/>`
  const { title, reason, input } = sayVerdict(measurement.verdict)
  const more = markup`${title}: ${reason}${input === undefined ? '' : `\ninput: ${input}`}\nfrom: ${line(candidate.origin)}`
  const attributes = markup`type="${measurement.verdict.kind}" message="${title}: ${reason}"`
  return outcome === 'error'
    ? markup`<error ${attributes}>${more}</error>`
    : markup`<failure ${attributes}>${more}</failure>`
}
