import type { RunRecord, TypesLine } from '../model/record.ts'
import { recordPath } from '../record/read-record.ts'
import { openRecordWriter } from '../record/record-writer.ts'
import { typecheck } from './typecheck.ts'

/**
 * The record with what the compiler says of every candidate's types, which is appended to it in `folder`. What is there
 * already is not checked again.
 */
export const checkTypes = async (record: RunRecord, folder: string): Promise<RunRecord> => {
  const before = record.types ?? []
  const known = new Set(before.map(({ key }) => key))
  const missing = record.candidates.filter(({ measurement }) => !known.has(measurement))
  const checks = await typecheck({
    candidates: missing.map(({ measurement, source, origin }) => ({ key: measurement, source, origin })),
  })
  const lines = [...checks].map(([key, check]): TypesLine => ({ kind: 'types', key, check }))
  const writer = openRecordWriter(recordPath(folder))
  try {
    for (const line of lines) writer.append(line)
  } finally {
    writer.close()
  }
  return { ...record, types: [...before, ...lines] }
}
