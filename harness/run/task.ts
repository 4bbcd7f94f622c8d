import type { Ground } from '../host/machine.ts'
import type { Candidate, Prepared } from '../model/candidate.ts'
import type { RunEvent } from '../model/event.ts'
import type { RunPlan } from '../model/plan.ts'
import type { Entry, Problem } from '../model/problem.ts'
import type { CanonicalLine, Measurement, RunRecord, TrialLine, WeatherLine } from '../model/record.ts'
import type { Draws } from './draws.ts'

/** A problem with its canonical solution made ready for the worker. */
export interface RunProblem {
  readonly problem: Problem
  readonly canonicalScript: string
}

/** One distinct source on one problem. */
export interface Task {
  readonly key: string
  /** The first candidate with this source: the one that is named while it runs. */
  readonly candidate: Candidate
  readonly problem: RunProblem
}

/** A line of the record that is written while a run goes on. */
export type ObservedLine = CanonicalLine | Measurement | TrialLine | WeatherLine

export interface RunRequest {
  readonly ground: Ground
  readonly plan: RunPlan
  readonly tasks: readonly Task[]
  readonly draws: Draws
  readonly prepare: (of: { source: string; entry: Entry }) => Prepared
  /** False stops after the correctness cases: `verify` uses that where it need not time. */
  readonly isTimed: boolean
  /** What a run which is resumed has observed already. */
  readonly before: Pick<RunRecord, 'canonicals' | 'trials' | 'weather'>
  /** What was observed, for the record. Nobody is told of it before. */
  readonly onLine: (line: ObservedLine) => void
  readonly onEvent: (event: RunEvent) => void
  readonly signal: AbortSignal
}
