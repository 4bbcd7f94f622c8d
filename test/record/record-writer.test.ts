import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { readRecord } from '../../harness/record/read-record.ts'
import { openRecordWriter } from '../../harness/record/record-writer.ts'
import { buildRecord } from '../record-builder.ts'
import { linesOf, wholeRecord } from './record-lines.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'effbench-record-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

describe('openRecordWriter', () => {
  it('writes what is read back, a line for each', () => {
    const record = wholeRecord()
    const lines = linesOf(record)
    const path = join(folder, 'record.jsonl')
    const writer = openRecordWriter(path)
    for (const line of lines) writer.append(line)
    writer.close()
    expect(readRecord(path)).toEqual(record)
    expect(readFileSync(path, 'utf8').split('\n')).toHaveLength(lines.length + 1)
  })

  it('goes on at the end of what is there', () => {
    const record = buildRecord()
    const path = join(folder, 'record.jsonl')
    for (const line of linesOf(record)) {
      const writer = openRecordWriter(path)
      writer.append(line)
      writer.close()
    }
    expect(readRecord(path)).toEqual(record)
  })

  it('writes the whole of a line of several megabytes', () => {
    const record = buildRecord()
    const [measurement] = record.measurements
    if (measurement === undefined) throw new Error('the built record has no measurement')
    const long = { ...measurement, notes: Array.from({ length: 40 }, () => 'ä'.repeat(60_000)) }
    const path = join(folder, 'record.jsonl')
    const writer = openRecordWriter(path)
    for (const line of [record.header, long]) writer.append(line)
    writer.close()
    expect(readRecord(path).measurements).toEqual([long])
  })

  it('keeps line breaks of a source inside its line', () => {
    const record = buildRecord({ candidates: [{ set: 'a', problem: 'two-sum', source: 'a\r\nb\u2028c\n' }] })
    const path = join(folder, 'record.jsonl')
    const writer = openRecordWriter(path)
    for (const line of linesOf(record)) writer.append(line)
    writer.close()
    expect(readRecord(path).candidates[0]?.source).toBe('a\r\nb\u2028c\n')
  })

  it('fails at once where nothing can be written', () => {
    expect(() => openRecordWriter(join(folder, 'missing', 'record.jsonl'))).toThrow(/ENOENT/)
  })
})
