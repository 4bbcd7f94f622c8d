import type { LoadedProblem } from '../corpus/load-corpus.ts'
import { wallClockNow } from '../host/clock.ts'
import type { Ground } from '../host/machine.ts'
import { prepareScript } from '../intake/prepare.ts'
import type { RunEvent } from '../model/event.ts'
import type { RunRecord } from '../model/record.ts'
import type { RecordWriter } from '../record/record-writer.ts'
import { runCandidates, type ObservedLine, type Task } from '../run/run-candidates.ts'
import { withDraws } from './with-draws.ts'

/** Who listens to a run, and who may end it. */
export interface Watcher {
  readonly signal: AbortSignal
  readonly onEvent: (event: RunEvent) => void
}

/** A record that can be gone on with: what is in it, and the writer that appends. */
export interface OpenRun {
  readonly record: RunRecord
  readonly writer: RecordWriter
  readonly ground: Ground
  readonly problems: readonly LoadedProblem[]
  readonly tasks: readonly Task[]
}

/** Carries out what has no measurement yet. A fault of ours is tried again, so its measurement does not count. */
export const carryOut = async (run: OpenRun, watcher: Watcher): Promise<RunRecord> => {
  const { record, writer, ground, problems, tasks } = run
  const pending = new Set(tasks.map(({ key }) => key))
  const { onEvent, signal } = watcher
  const measurements = record.measurements.filter(({ key }) => !pending.has(key))
  const seen: ObservedLine[] = []
  const seenOf = <Kind extends ObservedLine['kind']>(kind: Kind): Extract<ObservedLine, { kind: Kind }>[] =>
    seen.filter((line): line is Extract<ObservedLine, { kind: Kind }> => line.kind === kind)
  onEvent({ kind: 'started', header: record.header, measurements: tasks.length, resumed: measurements.length })
  const end = (interrupted: boolean): RunRecord => {
    const line = { kind: 'end', finishedAt: wallClockNow().toISOString(), interrupted } as const
    writer.append(line)
    onEvent({ kind: 'finished', interrupted })
    return {
      ...record,
      canonicals: [...record.canonicals, ...seenOf('canonical')],
      measurements: [...measurements, ...seenOf('measurement')],
      trials: [...record.trials, ...seenOf('trial')],
      weather: [...record.weather, ...seenOf('weather')],
      end: line,
    }
  }
  try {
    await withDraws(problems, (draws) =>
      runCandidates({
        ...{ ground, plan: record.header.plan, tasks, signal, onEvent, prepare: prepareScript, isTimed: true },
        ...{ draws, before: record },
        onLine: (line) => {
          writer.append(line)
          seen.push(line)
        },
      }),
    )
    return end(false)
  } catch (cause) {
    if (!(signal.aborted && cause === signal.reason)) throw cause
    return end(true)
  } finally {
    writer.close()
  }
}
