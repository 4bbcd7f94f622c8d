/**
 * effbench as a library: run candidates, score records, render reports, compare runs. The same functions the command line
 * uses. docs/library.md shows them at work.
 */
export { gate, type GateOptions } from './app/gate.ts'
export { merge, type MergeOptions } from './app/merge.ts'
export { mergeRecords, type NamedRecord } from './app/merge-records.ts'
export { render, type RenderOptions } from './app/render.ts'
export { resume, type ResumeOptions } from './app/resume.ts'
export { runRequest as run, type GivenCandidate, type RunRequest } from './app/run-request.ts'
export { run as runPlanned, type RunOptions } from './app/run.ts'
export { runPlan } from './app/run-plan.ts'
export { loadReporters, score } from './app/score.ts'
export { toBeAsFastAs, type Yardstick } from './app/to-be-as-fast-as.ts'
export { loadCorpus, type LoadedProblem } from './corpus/load-corpus.ts'
export { collectCandidates } from './intake/collect.ts'
export { CorpusError, HarnessFault, UsageError } from './model/errors.ts'
export type { Estimate } from './model/estimate.ts'
export type { RunEvent } from './model/event.ts'
export type { GateResult, GateRow } from './model/gate.ts'
export type { RunRecord } from './model/record.ts'
export type { CandidateScore, MetricResult, Scores, SetScore } from './model/score.ts'
export type { Verdict } from './model/verdict.ts'
export { readRecord } from './record/read-record.ts'
