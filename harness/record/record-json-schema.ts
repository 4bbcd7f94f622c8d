import { z } from 'zod'

import { RECORD_VERSION, RecordLine } from '../model/record.ts'

/** The JSON Schema of a line of `record.jsonl`, as text: for programs in other languages that read records. */
export const recordJsonSchema = (): string => {
  const schema = { title: `A line of an effbench record, version ${RECORD_VERSION}`, ...z.toJSONSchema(RecordLine) }
  return `${JSON.stringify(schema, undefined, 2)}\n`
}
