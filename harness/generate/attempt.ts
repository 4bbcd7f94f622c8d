import type { ModelAnswer } from '../model/generation.ts'
import type { Nanoseconds } from '../model/units.ts'

/** What one attempt at a request came to. */
export type Attempt =
  | { readonly kind: 'answered'; readonly answer: ModelAnswer }
  /** The server asks for patience; `wait` is missing where it does not say how much. */
  | { readonly kind: 'slow-down'; readonly why: string; readonly wait: Nanoseconds | undefined }
  /** Another attempt may go better. */
  | { readonly kind: 'failed'; readonly why: string }
  /** Nobody is there. */
  | { readonly kind: 'unreachable'; readonly why: string }
  /** This request will not be answered, whatever we do. */
  | { readonly kind: 'refused'; readonly why: string }
  /** No request will be answered before the user changes something. */
  | { readonly kind: 'hopeless'; readonly why: string; readonly remedy: string }

export type Failure = Exclude<Attempt, { kind: 'answered' }>
