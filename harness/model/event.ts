import type { Candidate } from './candidate.ts'
import type { Trial } from './certificate.ts'
import type { Measurement, RunHeader } from './record.ts'

/** What a run tells its listener, in order, as it happens. Nothing is decided from these; they are for people. */
export type RunEvent =
  | { readonly kind: 'started'; readonly header: RunHeader; readonly measurements: number; readonly resumed: number }
  | { readonly kind: 'judging'; readonly candidate: Candidate }
  | { readonly kind: 'judged'; readonly candidate: Candidate; readonly isCorrect: boolean }
  | { readonly kind: 'timing'; readonly candidate: Candidate; readonly step: string }
  | { readonly kind: 'trial'; readonly problem: string; readonly what: Trial['what']; readonly step: string }
  | { readonly kind: 'measured'; readonly candidate: Candidate; readonly measurement: Measurement }
  | { readonly kind: 'finished'; readonly interrupted: boolean }
