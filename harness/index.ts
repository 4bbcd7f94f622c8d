/**
 * effbench as a library: run candidates, score records, read them back. The same functions the command line uses.
 */
export { resume, type ResumeOptions } from './app/resume.ts'
export { run, type RunOptions } from './app/run.ts'
export { runPlan } from './app/run-plan.ts'
export { loadReporters, score } from './app/score.ts'
export { loadCorpus, type LoadedProblem } from './corpus/load-corpus.ts'
export { collectCandidates } from './intake/collect.ts'
export { CorpusError, HarnessFault, UsageError } from './model/errors.ts'
export type { RunEvent } from './model/event.ts'
export type { RunRecord } from './model/record.ts'
export type { Scores } from './model/score.ts'
export { readRecord } from './record/read-record.ts'
