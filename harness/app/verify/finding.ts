/** One thing that `verify` looked at, and what it saw. */
export interface Finding {
  readonly problem: string
  readonly check: Check
  readonly isRight: boolean
  /** What was seen, and for a fault what to do. */
  readonly says: string
}

export type Check = 'examples' | 'inputs' | 'generators' | 'references' | 'wrong' | 'order'

export const right = (problem: string, check: Check, says: string): Finding => ({ problem, check, isRight: true, says })
export const fault = (problem: string, check: Check, says: string): Finding => ({
  problem,
  check,
  isRight: false,
  says,
})
