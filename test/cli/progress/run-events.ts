import type { Candidate } from '../../../harness/model/candidate.ts'
import type { RunEvent } from '../../../harness/model/event.ts'
import { seconds } from '../../../harness/model/units.ts'
import type { VerdictKind } from '../../../harness/model/verdict.ts'
import { buildRecord } from '../../record-builder.ts'
import { sampleVerdict } from '../../sample-verdict.ts'

/** The events a run can tell, about one candidate that never ran. */
export const eventsOf = (but: Partial<Candidate> = {}) => {
  const { header, candidates, measurements } = buildRecord({ isolationLevel: 3 })
  const [line] = candidates
  const [measurement] = measurements
  if (line === undefined || measurement === undefined) throw new Error('the built record is empty')
  const { kind: _, measurement: __, ...built } = line
  const candidate: Candidate = { ...built, ...but }
  return {
    started: (total: number, resumed = 0): RunEvent => ({ kind: 'started', header, measurements: total, resumed }),
    judging: { kind: 'judging', candidate } satisfies RunEvent,
    judged: (isCorrect: boolean): RunEvent => ({ kind: 'judged', candidate, isCorrect }),
    timing: { kind: 'timing', candidate, step: 'screening large/random' } satisfies RunEvent,
    measured: (kind: VerdictKind): RunEvent => ({
      kind: 'measured',
      candidate,
      measurement: { ...measurement, verdict: sampleVerdict(kind), elapsed: seconds(2) },
    }),
    finished: { kind: 'finished', interrupted: false } satisfies RunEvent,
  }
}
