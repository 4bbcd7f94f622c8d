import type { Verdict } from '../../harness/model/verdict.ts'
import { plan } from './subjects.ts'

type Expected = Partial<Verdict> & Pick<Verdict, 'kind'>

/** What every program of test/programs/ must come to, in the fields that do not depend on the machine. */
export const PROGRAMS: Readonly<Record<string, Expected>> = {
  answers: { kind: 'accepted' },
  'heavy-load': { kind: 'accepted' },
  'leaves-work-behind': { kind: 'accepted' },
  'memoises-across-calls': { kind: 'accepted' },
  'mutates-input': { kind: 'accepted' },
  'patches-builtins': { kind: 'accepted' },
  'prints-a-little': { kind: 'accepted' },
  'reaches-for-process': { kind: 'accepted' },
  'works-for-long': { kind: 'accepted' },
  'right-but-quadratic': { kind: 'too-slow' },
  'wrong-on-edge': { kind: 'wrong-answer', caseId: 'edge/0' },
  'wrong-when-large': { kind: 'wrong-answer', caseId: 'small/random' },
  'fills-in-when-iterated': { kind: 'wrong-answer' },
  throws: { kind: 'runtime-error', error: 'RangeError: cannot count 3 numbers' },
  'throws-at-load': { kind: 'runtime-error' },
  'throws-a-trap': { kind: 'runtime-error', error: 'an object that is no Error' },
  'throws-endless-text': { kind: 'runtime-error' },
  'overflows-stack': { kind: 'runtime-error', error: 'RangeError: Maximum call stack size exceeded' },
  spins: { kind: 'time-limit', clock: 'cpu', limit: plan.limits.correctnessCall },
  'endless-load': { kind: 'time-limit', clock: 'cpu', limit: plan.limits.load },
  'heap-bomb': { kind: 'memory-limit', limit: plan.limits.memory },
  'typed-array-bomb': { kind: 'memory-limit', limit: plan.limits.memory },
  'prints-1mib': { kind: 'output-limit', what: 'console', limit: plan.limits.consoleBytes },
  'prints-and-catches': { kind: 'output-limit', what: 'console' },
  'answers-too-much': { kind: 'output-limit', what: 'answer', limit: plan.limits.answerBytes },
  rope: { kind: 'output-limit', what: 'answer' },
  'sparse-array': { kind: 'output-limit', what: 'answer' },
  cyclic: { kind: 'output-limit', what: 'answer' },
  'deep-nest': { kind: 'output-limit', what: 'answer' },
  dag: { kind: 'output-limit', what: 'answer' },
  'returns-proxy': { kind: 'invalid-output', why: 'answer is a proxy' },
  'returns-getter': { kind: 'invalid-output', why: 'answer[0] is computed when read' },
  'returns-promise': { kind: 'invalid-output' },
  'returns-subclass': { kind: 'invalid-output', why: 'answer is a list of a class of its own' },
  'returns-function': { kind: 'invalid-output', why: 'answer[0] is a function' },
  'returns-hidden-keys': { kind: 'invalid-output', why: 'answer has keys besides its elements' },
  'fills-in-while-copied': { kind: 'wrong-answer' },
  'fills-in-when-enumerated': { kind: 'invalid-output' },
  'imports-fs': { kind: 'not-loadable', reason: 'import' },
  truncated: { kind: 'not-loadable', reason: 'truncated' },
  'names-nothing': { kind: 'not-loadable', reason: 'no-entry-point' },
  'is-no-function': { kind: 'not-loadable', reason: 'no-entry-point' },
}

/** What the candidate is found guilty of when its worker lies for it. */
export const LIARS: Readonly<Record<string, Expected>> = {
  'claims-little': { kind: 'tampered', reason: 'clock-disagreement' },
  'claims-threads': { kind: 'tampered', reason: 'threads' },
  'forgets-the-nonce': { kind: 'tampered', reason: 'forged-message' },
  'speaks-in-tongues': { kind: 'tampered', reason: 'forged-message' },
  babbles: { kind: 'tampered', reason: 'forged-message' },
  'never-ends-a-line': { kind: 'tampered', reason: 'forged-message' },
  'answers-unasked': { kind: 'tampered', reason: 'forged-message' },
  'promises-a-terabyte': { kind: 'output-limit', what: 'answer' },
  'exits-at-once': { kind: 'harness-fault' },
  'exits-when-called': { kind: 'runtime-error' },
}
