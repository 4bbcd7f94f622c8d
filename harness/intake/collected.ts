import type { Candidate } from '../model/candidate.ts'
import type { KnownProblem } from './problem-finder.ts'
import type { Mapping } from './to-candidates.ts'

export interface CollectedSet {
  readonly name: string
  readonly title?: string
  readonly origin?: string
}

export interface Collected {
  readonly candidates: Candidate[]
  readonly sets: CollectedSet[]
  /** What was understood how, what was passed over and why, for people. */
  readonly notes: string[]
  /** Every name that the input gave a problem, and what it was understood as. */
  readonly mapped: Mapping[]
}

export interface Intake {
  readonly paths: readonly string[]
  readonly problems: readonly KnownProblem[]
  /** The statements by problem id: completions without their prompt go on from the signature there. */
  readonly statements?: Readonly<Record<string, string>> | undefined
}
