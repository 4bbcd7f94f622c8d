import { createHash } from 'node:crypto'

import type { Ground } from '../../harness/host/machine.ts'
import { prepareScript } from '../../harness/intake/prepare.ts'
import type { RunEvent } from '../../harness/model/event.ts'
import type { CanonicalLine, Measurement } from '../../harness/model/record.ts'
import type { Draws } from '../../harness/run/draws.ts'
import { runCandidates, type Task } from '../../harness/run/run-candidates.ts'
import { NOTHING_BEFORE, canonicalScript, plan, problem, sourceOf } from './subjects.ts'

const hash = (text: string): string => createHash('sha256').update(text).digest('hex')
/** A program of test/programs/ as a candidate. */
export const taskOf = (name: string): Task => ({
  key: hash(name),
  candidate: { set: 'programs', problem: problem.card.id, name, source: sourceOf(name), origin: `${name}.ts` },
  problem: { problem, canonicalScript },
})

/** What a run told, measurements by the name of their program. */
export interface Seen {
  readonly measurements: ReadonlyMap<string, Measurement>
  readonly events: readonly RunEvent[]
  readonly canonicals: readonly CanonicalLine[]
}

/** Where a run takes place, and what it has besides its programs. */
export interface Given {
  readonly ground: Ground
  readonly draws: Draws
  readonly canonicals?: readonly CanonicalLine[]
}

/** Runs programs through the whole pipeline and waits for its end. */
export const runPrograms = async (names: readonly string[], { ground, draws, canonicals }: Given): Promise<Seen> => {
  const measurements = new Map<string, Measurement>()
  const events: RunEvent[] = []
  const taken: CanonicalLine[] = []
  const tasks = names.map(taskOf)
  await runCandidates({
    ...{ ground, draws, plan, tasks, isTimed: true, prepare: prepareScript },
    before: { ...NOTHING_BEFORE, canonicals: [...(canonicals ?? [])] },
    onLine: (line) => {
      if (line.kind === 'canonical') taken.push(line)
      if (line.kind !== 'measurement') return
      const task = tasks.find(({ key }) => key === line.key)
      measurements.set(task?.candidate.name ?? '', line)
    },
    onEvent: (event) => events.push(event),
    signal: new AbortController().signal,
  })
  return { measurements, events, canonicals: taken }
}
