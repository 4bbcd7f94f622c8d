import type { NotLoadableReason, TamperReason, Verdict, VerdictKind } from '../../harness/model/verdict.ts'
import { line } from '../sanitise.ts'
import { sayBytes, sayTime } from './quantity.ts'

/** The name of each verdict for people, and the one character that stands for it where there is no room. */
export const VERDICTS: Readonly<Record<VerdictKind, { readonly title: string; readonly mark: string }>> = {
  accepted: { title: 'accepted', mark: '✓' },
  'too-slow': { title: 'too slow', mark: '∞' },
  'wrong-answer': { title: 'wrong answer', mark: '✕' },
  'runtime-error': { title: 'runtime error', mark: '!' },
  'time-limit': { title: 'time limit', mark: 'T' },
  'memory-limit': { title: 'memory limit', mark: 'M' },
  'output-limit': { title: 'output limit', mark: 'O' },
  'invalid-output': { title: 'invalid output', mark: '¿' },
  'not-loadable': { title: 'not loadable', mark: 'L' },
  tampered: { title: 'tampered', mark: '‡' },
  'harness-fault': { title: 'harness fault', mark: 'H' },
}

/** A candidate that a run did not come to; not a verdict, but shown in the same places. */
export const UNMEASURED = { title: 'not measured', mark: '·' }

const TAMPERINGS: Readonly<Record<TamperReason, string>> = {
  'clock-disagreement': 'its own clock and the one read from outside disagreed three times in one direction',
  'dark-work': 'it worked on after its calls, when no clock was running for it',
  threads: 'something ran beside the timed thread',
  'forged-message': 'it sent a message that only the harness may send',
}

const NOT_LOADABLE: Readonly<Record<NotLoadableReason, string>> = {
  syntax: 'it does not parse',
  'no-entry-point': 'it has no entry point',
  import: 'it imports something, and candidates stand alone',
  unsupported: 'it uses a feature that is not supported',
  'too-large': 'its source is longer than allowed',
  empty: 'it is empty',
  truncated: 'it was cut off before its end',
}

export interface VerdictWords {
  readonly title: string
  /** Why, in one sanitised line. */
  readonly reason: string
  /** The input that showed it, where one did. */
  readonly input: string | undefined
}

const onCase = (caseId: string | undefined): string =>
  caseId === undefined ? 'while loading' : `on case ${line(caseId)}`

/** The reason as a sentence without its full stop. A new kind of verdict does not compile until it has words. */
const reasonOf = (verdict: Verdict): string => {
  switch (verdict.kind) {
    case 'accepted':
      return 'right on every case, within every limit'
    case 'too-slow':
      return `right wherever it finished; stopped ${onCase(verdict.caseId)} after ${sayTime(verdict.limit)}`
    case 'wrong-answer':
      return `${onCase(verdict.caseId)}: ${line(verdict.why)}`
    case 'runtime-error':
      return `threw ${onCase(verdict.caseId)}: ${line(verdict.error)}`
    case 'time-limit':
      return `no answer ${onCase(verdict.caseId)} within ${sayTime(verdict.limit)} of ${verdict.clock === 'cpu' ? 'CPU' : 'wall'} time`
    case 'memory-limit':
      return `more than ${sayBytes(verdict.limit)} of memory ${onCase(verdict.caseId)}`
    case 'output-limit':
      return `more than ${sayBytes(verdict.limit)} ${verdict.what === 'console' ? 'printed to the console' : 'of answer'} ${onCase(verdict.caseId)}`
    case 'invalid-output':
      return `the answer is not plain data ${onCase(verdict.caseId)}: ${line(verdict.why)}`
    case 'not-loadable':
      return `${NOT_LOADABLE[verdict.reason]}: ${line(verdict.detail)}`
    case 'tampered':
      return `${TAMPERINGS[verdict.reason]}, ${onCase(verdict.caseId)}: ${line(verdict.detail)}`
    case 'harness-fault':
      return `a fault of the harness or the machine, not of the candidate; not scored: ${line(verdict.detail)}`
  }
}

export const sayVerdict = (verdict: Verdict): VerdictWords => ({
  title: VERDICTS[verdict.kind].title,
  reason: reasonOf(verdict),
  input: verdict.kind === 'wrong-answer' ? line(verdict.input) : undefined,
})
