/** A solution without its wrapping: what it does, told in JavaScript that is TypeScript as well. */
export interface Body {
  readonly what: string
  /** The statements of the function. */
  readonly code: string
  /** Declarations that stand beside it. */
  readonly beside?: string
  readonly isRight: boolean
}

/** A problem that asks for a function, as its signature and some ways of solving it. */
export interface Task {
  readonly problem: string
  readonly entry: string
  readonly parameters: Readonly<Record<string, string>>
  readonly result: string
  readonly bodies: readonly Body[]
}

export const right = (what: string, code: string, beside?: string): Body => ({
  ...{ what, code, isRight: true },
  ...(beside !== undefined && { beside }),
})
export const wrong = (what: string, code: string): Body => ({ what, code, isRight: false })
