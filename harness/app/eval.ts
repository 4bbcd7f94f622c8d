/**
 * A model's score in one go: answers, run, record. All of it can be broken off at any moment and gone on with by the
 * same command.
 *
 * Theory of operation. `eval.json` says what was asked for, so that a folder is never gone on with under other settings.
 * Then answers are got, until all are there; only then the run begins. A folder with a record in it has its answers
 * already: the run alone is gone on with.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { z } from 'zod'

import type { LoadedProblem } from '../corpus/load-corpus.ts'
import type { Asked } from '../generate/generate-answers.ts'
import { collectCandidates } from '../intake/collect.ts'
import { UsageError } from '../model/errors.ts'
import type { RunEvent } from '../model/event.ts'
import type { IsolationLevel } from '../model/isolation.ts'
import type { RunPlan } from '../model/plan.ts'
import type { RunRecord } from '../model/record.ts'
import { readRecord, RECORD_FILE } from '../record/read-record.ts'
import { generate, type Asking, type Generation, type ModelChoice } from './generate.ts'
import { resume } from './resume.ts'
import { makeRunFolder, runIdAt } from './run-folder.ts'
import { run } from './run.ts'
import { writeWhole } from './write-whole.ts'

/** How answers are run. */
export interface Running {
  readonly problems: readonly LoadedProblem[]
  readonly problemsFolder: string
  readonly plan: RunPlan
  readonly requireIsolation?: IsolationLevel | undefined
  readonly startedAt: Date
  readonly signal: AbortSignal
  readonly onEvent: (event: RunEvent) => void
}

/** `incomplete`: some answers are missing, and nothing was run. */
export type Evaluation =
  | { readonly kind: 'incomplete'; readonly generation: Generation }
  | { readonly kind: 'run'; readonly record: RunRecord; readonly generation: Generation | undefined }

export const Settings = z.record(z.string(), z.json())
export type Settings = z.infer<typeof Settings>

const sayValue = (value: unknown): string => (value === undefined ? 'not given' : JSON.stringify(value))

/**
 * What a folder was begun with; written when it is new. Throws UsageError naming the first setting that differs:
 * candidates and figures of two settings do not belong into one folder.
 */
export const keepSettings = (folder: string, file: string, asked: Settings): void => {
  const path = join(makeRunFolder(folder), file)
  if (!existsSync(path)) {
    if (existsSync(join(folder, RECORD_FILE)))
      throw new UsageError(`${folder} holds a run of another command; choose another --out`)
    writeWhole(path, `${JSON.stringify(asked, undefined, 2)}\n`)
    return
  }
  const parsed = Settings.safeParse(JSON.parse(readFileSync(path, 'utf8')))
  if (!parsed.success) throw new UsageError(`${path}: damaged; choose another --out`)
  for (const name of new Set([...Object.keys(parsed.data), ...Object.keys(asked)])) {
    const [before, now] = [sayValue(parsed.data[name]), sayValue(asked[name])]
    if (before !== now)
      throw new UsageError(`${folder} was begun with another ${name} (${before}, now ${now}); choose another --out`)
  }
}

const startRun = async (file: string, folder: string, running: Running): Promise<RunRecord> => {
  const { problems, plan, startedAt, signal, onEvent, requireIsolation } = running
  const collected = await collectCandidates({
    paths: [file],
    problems: problems.map(({ problem }) => problem.card),
    statements: Object.fromEntries(problems.map(({ problem, statement }) => [problem.card.id, statement])),
  })
  return run({
    ...{ folder, problems, plan, startedAt, signal, onEvent, requireIsolation },
    ...{ candidates: collected.candidates, sets: collected.sets, notes: collected.notes },
    runId: runIdAt(startedAt),
  })
}

/** Faults of ours are tried again by whoever goes on. */
const isDone = ({ end, measurements }: RunRecord): boolean =>
  end?.interrupted === false && measurements.every(({ verdict }) => verdict.kind !== 'harness-fault')

/** Answers to `asked`, run. Goes on where an earlier call with this folder was broken off. */
export const evaluate = async (of: {
  readonly folder: string
  readonly asked: readonly Asked[]
  readonly choice: ModelChoice
  readonly asking: Asking
  readonly running: Running
}): Promise<Evaluation> => {
  const { folder, asked, choice, asking, running } = of
  if (existsSync(join(folder, RECORD_FILE))) {
    const known = readRecord(folder)
    const record = isDone(known) ? known : await resume({ folder, ...running })
    return { kind: 'run', record, generation: undefined }
  }
  const generation = await generate({ asked, choice, asking, folder })
  const { file, unanswered, isInterrupted } = generation
  if (file === undefined || unanswered.length > 0 || isInterrupted) return { kind: 'incomplete', generation }
  return { kind: 'run', generation, record: await startRun(file, folder, running) }
}
