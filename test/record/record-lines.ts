import type { RecordLine, RunHeader, RunRecord } from '../../harness/model/record.ts'

/** The lines of a record in the order in which a run writes them. */
export const linesOf = ({
  header,
  problems,
  candidates,
  measurements,
  end,
}: RunRecord): [RunHeader, ...RecordLine[]] => [
  header,
  ...problems,
  ...candidates,
  ...measurements,
  ...(end === undefined ? [] : [end]),
]
