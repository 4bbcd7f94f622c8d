import { describe, expect, test } from 'vitest'
import { z } from 'zod'

import { RECORD_VERSION, RecordLine, RunRecord } from '../../harness/model/record.ts'
import { linesOf, wholeRecord } from '../record/record-lines.ts'

const record = wholeRecord()
const lines: readonly RecordLine[] = linesOf(record)

type Path = readonly (string | number)[]

/** Every record within a value, by its path, a list's members once. */
const records = (value: unknown, path: Path = []): Path[] => {
  if (typeof value !== 'object' || value === null) return []
  if (Array.isArray(value)) return value.slice(0, 1).flatMap((item) => records(item, [...path, 0]))
  return [path, ...Object.entries(value).flatMap(([key, item]) => records(item, [...path, key]))]
}

/** A copy of `value` with one field more at `path`. */
const withStranger = (value: unknown, path: Path): unknown => {
  const [key, ...rest] = path
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value
    return items.map((item, index) => (index === key ? withStranger(item, rest) : item))
  }
  const fields: [string, unknown][] = Object.entries(value)
  if (key === undefined) return Object.fromEntries([...fields, ['stranger', 1]])
  return Object.fromEntries(fields.map(([name, item]) => [name, name === key ? withStranger(item, rest) : item]))
}

test('there is a line of every kind, and each survives the way through JSON', () => {
  const kinds = RecordLine.options.map((option) => option.shape.kind.value)
  expect(new Set(lines.map(({ kind }) => kind))).toEqual(new Set(kinds))
  for (const line of lines) expect(RecordLine.parse(JSON.parse(JSON.stringify(line)))).toEqual(line)
  expect(RunRecord.parse(JSON.parse(JSON.stringify(record)))).toEqual(record)
})

describe.each(RecordLine.options.map((option) => option.shape.kind.value))('a line of kind %s', (kind) => {
  const line = lines.find((one) => one.kind === kind)

  test('takes no field that is not in the schema, at any depth', () => {
    // The keys of `references` are the author's: there any name of a reference is known.
    const paths = records(line).filter((path) => path.at(-1) !== 'references')
    expect(paths.length).toBeGreaterThan(0)
    for (const path of paths) {
      expect([path, RecordLine.safeParse(withStranger(line, path)).success]).toEqual([path, false])
    }
  })

  test('misses none of its fields', () => {
    const fields = Object.keys(line ?? {})
    expect(fields.length).toBeGreaterThan(1)
    for (const field of fields) {
      const rest = Object.fromEntries(Object.entries(line ?? {}).filter(([key]) => key !== field))
      expect([field, RecordLine.safeParse(rest).success]).toEqual([field, false])
    }
  })
})

test('a record of another version is refused', () => {
  expect(RecordLine.safeParse({ ...record.header, recordVersion: RECORD_VERSION + 1 }).success).toBe(false)
})

test('a seed that is no hexadecimal number is refused', () => {
  for (const seed of ['', '12', 'xyzxyzxyz', 'ABCDEF01', '0'.repeat(65)]) {
    const header = { ...record.header, plan: { ...record.header.plan, seed } }
    expect(RecordLine.safeParse(header).success).toBe(false)
  }
})

test('the JSON schema of a line is generated, and closed to other fields', () => {
  const Schema = z.looseObject({
    oneOf: z.array(
      z.looseObject({
        properties: z.looseObject({ kind: z.looseObject({ const: z.string() }) }),
        additionalProperties: z.literal(false),
      }),
    ),
  })
  const schema = Schema.parse(z.toJSONSchema(RecordLine))
  expect(schema.oneOf.map(({ properties }) => properties.kind.const)).toEqual([
    'header',
    'problem',
    ...['candidate', 'reference', 'canonical', 'measurement', 'trial', 'weather', 'types', 'end'],
  ])
  const text = JSON.stringify(schema)
  // A field without a description of its values would say nothing: the branded quantities are numbers there.
  expect(text).toContain('"elapsed":{"type":"number","minimum":0}')
  expect(text).not.toContain(':{}')
})
