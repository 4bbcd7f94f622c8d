import { LIMITS } from '../harness/model/defaults.ts'
import { milliseconds } from '../harness/model/units.ts'
import type { Verdict, VerdictKind } from '../harness/model/verdict.ts'

/** A verdict of each kind, with details as a run would give them. */
export const sampleVerdict = (kind: VerdictKind): Verdict => {
  const caseId = 'small/random/3'
  switch (kind) {
    case 'accepted':
      return { kind }
    case 'too-slow':
      return { kind, caseId: 'large/random', limit: milliseconds(500) }
    case 'wrong-answer':
      return { kind, caseId, why: 'at [0]: expected 1, got 2', input: '[[3,2,4],6]' }
    case 'runtime-error':
      return { kind, caseId, error: 'TypeError: x is not a function' }
    case 'time-limit':
      return { kind, caseId, clock: 'cpu', limit: LIMITS.correctnessCall }
    case 'memory-limit':
      return { kind, caseId, limit: LIMITS.memory }
    case 'output-limit':
      return { kind, caseId, what: 'console', limit: LIMITS.consoleBytes }
    case 'invalid-output':
      return { kind, caseId, why: 'at [0]: a Proxy is not plain data' }
    case 'not-loadable':
      return { kind, reason: 'import', detail: 'import of "fs" at line 1' }
    case 'tampered':
      return { kind, caseId: 'large/random', reason: 'clock-disagreement', detail: 'claimed 0.1 ms, parent read 25 ms' }
    case 'harness-fault':
      return { kind, detail: 'the worker did not start' }
  }
}
