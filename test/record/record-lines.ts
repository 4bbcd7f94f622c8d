import type { RecordLine, RunHeader, RunRecord } from '../../harness/model/record.ts'
import { milliseconds } from '../../harness/model/units.ts'
import { buildRecord } from '../record-builder.ts'

/** A record with a line of every kind: the canonical of each problem has been timed. */
export const wholeRecord = (): RunRecord => {
  const record = buildRecord()
  const canonicals = record.problems.map(({ card }) => ({
    kind: 'canonical' as const,
    problem: card.id,
    times: [{ caseId: 'small/random', level: 'small', family: 'random', cpu: milliseconds(2) }],
  }))
  const [problem] = record.problems
  const timing = record.measurements.flatMap(({ timings }) => timings).find(({ pairs }) => pairs.length > 0)
  if (problem === undefined || timing === undefined) throw new Error('the built record has nothing timed')
  return {
    ...record,
    canonicals,
    references: [
      { kind: 'reference', problem: problem.card.id, name: 'naive', growth: 'n^2', measurement: 'a'.repeat(64) },
    ],
    trials: [{ kind: 'trial', problem: problem.card.id, what: 'same', calls: 1, referenceCalls: 1, timing }],
    weather: [{ kind: 'weather', at: 'start', loopCpu: [1], loopWall: [2] }],
    types: [
      { kind: 'types', key: 'b'.repeat(64), check: { kind: 'unchecked', why: 'the compiler broke down over it' } },
    ],
  }
}

/** The lines of a record in the order in which a run writes them. */
export const linesOf = ({
  header,
  problems,
  candidates,
  references,
  canonicals,
  measurements,
  trials,
  weather,
  types = [],
  end,
}: RunRecord): [RunHeader, ...RecordLine[]] => [
  header,
  ...problems,
  ...candidates,
  ...references,
  ...canonicals,
  ...measurements,
  ...trials,
  ...weather,
  ...types,
  ...(end === undefined ? [] : [end]),
]
