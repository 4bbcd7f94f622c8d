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
  return { ...record, canonicals }
}

/** The lines of a record in the order in which a run writes them. */
export const linesOf = ({
  header,
  problems,
  candidates,
  canonicals,
  measurements,
  end,
}: RunRecord): [RunHeader, ...RecordLine[]] => [
  header,
  ...problems,
  ...candidates,
  ...canonicals,
  ...measurements,
  ...(end === undefined ? [] : [end]),
]
