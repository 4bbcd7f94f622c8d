import { type CandidateRow, read } from './reading.ts'
import type { Reporter, ReportInput } from './reporter.ts'
import { label, line } from './sanitise.ts'
import { sayCertificate } from './wording/certificate.ts'
import { sayEstimate } from './wording/estimate.ts'
import { isWellIsolated, ISOLATION_WARNING } from './wording/machine.ts'
import { sayCount } from './wording/quantity.ts'
import { ranking } from './wording/ranking.ts'
import { sayIncomplete } from './wording/run.ts'
import { sayVerdict } from './wording/verdict.ts'

/** GitHub shows ten annotations of each kind per step, and drops the others without a word. */
const SHOWN = 10

/** Longest message: an annotation is read in a margin. */
const MESSAGE_CHARACTERS = 500

type Kind = 'error' | 'warning' | 'notice'

interface Annotation {
  readonly kind: Kind
  readonly title: string
  readonly message: string
}

const named = ({ candidate: { set, problem, name } }: CandidateRow): string =>
  `${label(set)} / ${problem} / ${label(name)}`

/** Failures are errors, for they are what a reader came to see; faults of ours come before them. */
const errors = (rows: readonly CandidateRow[]): readonly Annotation[] => {
  const failed = rows.flatMap((row) =>
    row.measurement === undefined || row.measurement.verdict.kind === 'accepted'
      ? []
      : [{ row, verdict: row.measurement.verdict }],
  )
  const isOurs = ({ verdict }: (typeof failed)[number]): boolean => verdict.kind === 'harness-fault'
  return [...failed.filter(isOurs), ...failed.filter((one) => !isOurs(one))].map(({ row, verdict }) => {
    const { title, reason } = sayVerdict(verdict)
    return { kind: 'error', title: `${title}: ${named(row)}`, message: reason }
  })
}

const warnings = (input: ReportInput, rows: readonly CandidateRow[]): readonly Annotation[] => {
  const certificate = sayCertificate(input.scores)
  const slower = rows.flatMap((row): readonly Annotation[] =>
    row.score?.comparison === 'slower' && row.score.speedup.kind !== 'absent'
      ? [{ kind: 'warning', title: `slower: ${named(row)}`, message: `speedup ${sayEstimate(row.score.speedup)}` }]
      : [],
  )
  const general = [
    ...(certificate.kind === 'not-certified' ? [certificate.sentence] : []),
    ...(isWellIsolated(input.record.header.machine) ? [] : [ISOLATION_WARNING]),
    ...sayIncomplete(input),
  ]
  return [...general.map((message): Annotation => ({ kind: 'warning', title: 'effbench', message })), ...slower]
}

const notice = ({ scores }: ReportInput): Annotation => {
  const found = ranking(scores)
  const message =
    found.kind === 'none'
      ? 'No set was scored'
      : found.kind === 'alone'
        ? found.sentence
        : `${found.claim}: ${found.sentence}`
  return { kind: 'notice', title: 'effbench', message }
}

/** The runner undoes these in a message; in a property also the two that would end it. */
const inMessage = (text: string): string =>
  line(text, MESSAGE_CHARACTERS).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
const inProperty = (text: string): string => inMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C')

const command = ({ kind, title, message }: Annotation): string =>
  `::${kind} title=${inProperty(title)}::${inMessage(message)}\n`

/** The first of a kind, and in the place of the tenth how many more there are. */
const atMost = (annotations: readonly Annotation[]): readonly Annotation[] => {
  const [first] = annotations
  if (first === undefined || annotations.length <= SHOWN) return annotations
  const kept = annotations.slice(0, SHOWN - 1)
  const more = sayCount(annotations.length - kept.length, `more ${first.kind}`)
  return [
    ...kept,
    { kind: first.kind, title: 'effbench', message: `${more}; all are in the summary and the HTML page` },
  ]
}

/** Workflow commands of GitHub Actions, to be printed in a step: `cat annotations.txt`. */
export const report: Reporter = {
  name: 'annotations',
  description: 'annotations for GitHub Actions, at most ten of each kind: print the file in a step',
  fileName: 'annotations.txt',
  isOnRequest: true,
  render: (input) => {
    const { rows } = read(input)
    return [...atMost(errors(rows)), ...atMost(warnings(input, rows)), notice(input)].map(command).join('')
  },
}
