import type { LoadedProblem } from '../corpus/load-corpus.ts'
import { prepareScript } from '../intake/prepare.ts'
import type { Candidate } from '../model/candidate.ts'
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

/** How references are named while they run; they belong to no set that is scored. */
const REFERENCES = 'references'

/** What is left to be measured: candidates first, then the references they are compared with. Throws CorpusError, before anything is written, for a canonical that cannot be loaded. */
export const tasksOf = (record: RunRecord, problems: readonly LoadedProblem[]): Task[] => {
  const done = new Set(
    record.measurements.filter(({ verdict }) => verdict.kind !== 'harness-fault').map(({ key }) => key),
  )
  const byId = new Map(problems.map((loaded) => [loaded.problem.card.id, loaded]))
  const tasks = new Map<string, Task>()
  const ready = new Map<string, RunProblem>()
  const add = (key: string, candidate: Candidate): void => {
    const loaded = byId.get(candidate.problem)
    if (loaded === undefined || done.has(key) || tasks.has(key)) return
    const problem = ready.get(candidate.problem) ?? runProblem(loaded)
    ready.set(candidate.problem, problem)
    tasks.set(key, { key, candidate, problem })
  }
  for (const { kind: _, measurement, ...candidate } of record.candidates) add(measurement, candidate)
  for (const { problem, name, measurement } of record.references) {
    const source = byId.get(problem)?.references.find((reference) => reference.name === name)?.source
    if (source !== undefined) add(measurement, { set: REFERENCES, problem, name, source, origin: `references/${name}` })
  }
  return [...tasks.values()]
}
