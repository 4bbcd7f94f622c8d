import type { Draw } from '../plan/cases.ts'

/** Builds the texts of inputs, in order: what the run needs of the corpus. */
export type Draws = (problem: string, draws: readonly Draw[]) => Promise<readonly string[]>
