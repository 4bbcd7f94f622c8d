import type { ScoredCandidate } from '../metric.ts'

/** r = t / t* of a candidate at the top level, as far as it is known. */
export type RelativeTime =
  | { readonly kind: 'known'; readonly ratio: number }
  /** Stopped at its limit: right-censored. */
  | { readonly kind: 'at-least'; readonly ratio: number }
  /** It does not give the right answers, at no time. */
  | { readonly kind: 'never' }

/**
 * r from the reported speedup, 1/r. A correct candidate without one was stopped: r is at least the horizon. Where it
 * was stopped at a lower level already, the top level was not run, and counts as if it had been stopped there too.
 */
export const relativeTime = ({ score }: Pick<ScoredCandidate, 'score'>, horizon: number): RelativeTime => {
  switch (score.verdict.kind) {
    case 'accepted':
      return score.speedup.kind === 'absent'
        ? { kind: 'at-least', ratio: horizon }
        : { kind: 'known', ratio: 1 / score.speedup.value }
    case 'too-slow':
      return { kind: 'at-least', ratio: horizon }
    case 'wrong-answer':
    case 'runtime-error':
    case 'time-limit':
    case 'memory-limit':
    case 'output-limit':
    case 'invalid-output':
    case 'not-loadable':
    case 'tampered':
    case 'harness-fault':
      return { kind: 'never' }
  }
}
