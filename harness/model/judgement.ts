/** What a judge says of one output. `why` is shown to people, so it names the place and the two values. */
export type Judgement = { readonly kind: 'right' } | { readonly kind: 'wrong'; readonly why: string }

export interface Question<Input, Output> {
  readonly input: Input
  /** The canonical solution's answer to the same input: one right answer, not always the only one. */
  readonly expected: Output
  readonly actual: Output
}

/**
 * Decides whether `actual` answers `input`. A judge is pure, never throws for any value its output schema
 * admits, and finishes in time about linear in the size of the answer.
 */
export type Judge<Input, Output> = (question: Question<Input, Output>) => Judgement

export const RIGHT: Judgement = { kind: 'right' }
export const wrong = (why: string): Judgement => ({ kind: 'wrong', why })
