/** The kinds of small mistakes that are made in a canonical on purpose. */
export type Operator =
  | 'relational'
  | 'arithmetic'
  | 'logical'
  | 'constant'
  | 'loop-bound'
  | 'deleted-statement'
  | 'swapped-arguments'
  | 'negated-condition'

/** One edit of a source: the text from `start` to `end` becomes `text`. */
export interface Edit {
  readonly operator: Operator
  readonly start: number
  readonly end: number
  readonly text: string
}

/** A canonical with one mistake. */
export interface Mutant extends Edit {
  /** The whole source with the edit made. */
  readonly source: string
}
