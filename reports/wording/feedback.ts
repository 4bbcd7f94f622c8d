import type { Failing, Feedback } from '../../harness/model/feedback.ts'
import type { GrowthVerdict } from '../../harness/model/growth.ts'
import type { VerdictKind } from '../../harness/model/verdict.ts'
import { label, line } from '../sanitise.ts'
import { COMPARISONS, sayEstimate, sayRatio } from './estimate.ts'
import { UNMEASURED, VERDICTS } from './verdict.ts'

const GROWTHS: Readonly<Record<GrowthVerdict, string>> = {
  worse: 'it grows faster than the canonical: look for another algorithm before anything else',
  consistent: 'no faster than the canonical: what is left to gain is in the constant factor',
  better: 'slower than the canonical',
  inconclusive: 'the points do not tell whether that is faster than the canonical',
}

const isKind = (kind: string): kind is VerdictKind => Object.hasOwn(VERDICTS, kind)
const titleOf = (kind: string): string => (isKind(kind) ? VERDICTS[kind].title : UNMEASURED.title)

const sayFailing = ({ caseId, input, why, isSmallest }: Failing): string[] => [
  `${isSmallest ? 'Smallest input that fails' : 'First input that failed'} (case ${line(caseId)}):`,
  ...(input === undefined ? [] : [`  ${line(input)}`]),
  ...(why === undefined ? [] : [`  ${line(why)}`]),
]

const saySpeed = ({ speedup, comparison, slowest }: Feedback): string[] => {
  const said = comparison === undefined ? '' : `, ${COMPARISONS[comparison].words}`
  const whole = speedup === undefined ? [] : [`Speed against the canonical solution: ${sayEstimate(speedup)}${said}.`]
  if (slowest === undefined) return whole
  const { level, family, size, ratio, atLeast } = slowest
  const where = `level ${level}${family === undefined ? '' : `, inputs "${family}"`}${size === undefined ? '' : `, n = ${size}`}`
  const time =
    atLeast === undefined
      ? `${sayEstimate(ratio)} the canonical's time`
      : `stopped, it takes more than ${sayRatio(atLeast)} the canonical's time`
  return [...whole, `Slowest case: ${where}: ${time}.`]
}

const sayGrowth = ({ growth }: Feedback): string[] => {
  if (growth === undefined) return []
  const { candidate, canonical, againstCanonical } = growth
  const other = canonical === undefined ? '' : `, the canonical's as ${canonical}`
  return [`Growth: its work rises as ${candidate}${other}; ${GROWTHS[againstCanonical]}.`]
}

const sayTypes = ({ types = [] }: Feedback): string[] => {
  const said = types.slice(0, 3).map(({ code, line: at, message }) => `  line ${at}: ${code} ${line(message)}`)
  return types.length === 0 ? [] : [`Type errors (no verdict depends on them):`, ...said]
}

/** Feedback as text, for a person or a model: a line a fact, the most important first. */
export const sayFeedback = (feedback: Feedback): string => {
  const { set, problem, name, verdict, says, correctness, failing, doubts, notes } = feedback
  const isWrong = correctness !== undefined && correctness.passed < correctness.total
  return [
    `${label(set)}/${problem}/${label(name)}: ${titleOf(verdict)}`,
    // Where a case fails, its lines say it better.
    ...(failing === undefined ? [`${says}.`] : []),
    ...(isWrong && correctness.passed > 0
      ? [`Right on the first ${correctness.passed} of ${correctness.total} cases.`]
      : []),
    ...(failing === undefined ? [] : sayFailing(failing)),
    ...saySpeed(feedback),
    ...sayGrowth(feedback),
    ...sayTypes(feedback),
    ...notes.map((note) => `Note: ${line(note)}.`),
    ...doubts.map((doubt) => `Doubt: ${doubt}.`),
  ].join('\n')
}
