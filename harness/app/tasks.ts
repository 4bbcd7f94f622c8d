import type { LoadedProblem } from '../corpus/load-corpus.ts'
import { prepareScript } from '../intake/prepare.ts'
import { CorpusError } from '../model/errors.ts'
import type { RunRecord } from '../model/record.ts'
import type { RunProblem, Task } from '../run/run-candidates.ts'

/** A problem with its canonical made ready. Throws CorpusError when the canonical itself cannot be loaded. */
export const runProblem = ({ problem, canonical }: LoadedProblem): RunProblem => {
  const prepared = prepareScript({ source: canonical, entry: problem.card.entry })
  if (prepared.kind === 'ready') return { problem, canonicalScript: prepared.script }
  throw new CorpusError(
    `problem ${problem.card.id}: canonical.ts cannot be loaded (${prepared.reason}): ${prepared.detail}`,
  )
}

/** What is left to be measured. Throws CorpusError, before anything is written, for a canonical that cannot be loaded. */
export const tasksOf = (record: RunRecord, problems: readonly LoadedProblem[]): Task[] => {
  const done = new Set(
    record.measurements.filter(({ verdict }) => verdict.kind !== 'harness-fault').map(({ key }) => key),
  )
  const byId = new Map(problems.map((loaded) => [loaded.problem.card.id, loaded]))
  const tasks = new Map<string, Task>()
  const ready = new Map<string, RunProblem>()
  for (const { kind: _, measurement, ...candidate } of record.candidates) {
    const loaded = byId.get(candidate.problem)
    if (loaded === undefined || done.has(measurement) || tasks.has(measurement)) continue
    const problem = ready.get(candidate.problem) ?? runProblem(loaded)
    ready.set(candidate.problem, problem)
    tasks.set(measurement, { key: measurement, candidate, problem })
  }
  return [...tasks.values()]
}
