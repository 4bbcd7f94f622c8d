import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { readRecord } from '../../harness/record/read-record.ts'
import { openRecordWriter } from '../../harness/record/record-writer.ts'
import { buildRecord } from '../record-builder.ts'
import { linesOf } from './record-lines.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'effbench-record-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

describe('openRecordWriter', () => {
  it('writes what is read back: line by line or many at once', () => {
    const record = buildRecord()
    const [header, ...rest] = linesOf(record)
    const path = join(folder, 'record.jsonl')
    const writer = openRecordWriter(path)
    writer.append(header)
    writer.appendAll(rest)
    writer.close()
    expect(readRecord(path)).toEqual(record)
    expect(readFileSync(path, 'utf8').split('\n')).toHaveLength(rest.length + 2)
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

  it('writes every line of a batch that is larger than its buffer', () => {
    const record = buildRecord()
    const [candidate] = record.candidates
    if (candidate === undefined) throw new Error('the built record has no candidate')
    const source = 'ä'.repeat(60_000)
    const candidates = Array.from({ length: 40 }, (_, index) => ({ ...candidate, name: `${index}`, source }))
    const path = join(folder, 'record.jsonl')
    const writer = openRecordWriter(path)
    writer.appendAll([record.header, ...candidates])
    writer.close()
    expect(readRecord(path).candidates).toEqual(candidates)
  })

  it('keeps line breaks of a source inside its line', () => {
    const record = buildRecord({ candidates: [{ set: 'a', problem: 'two-sum', source: 'a\r\nb\u2028c\n' }] })
    const path = join(folder, 'record.jsonl')
    const writer = openRecordWriter(path)
    writer.appendAll(linesOf(record))
    writer.close()
    expect(readRecord(path).candidates[0]?.source).toBe('a\r\nb\u2028c\n')
  })

  it('fails at once where nothing can be written', () => {
    expect(() => openRecordWriter(join(folder, 'missing', 'record.jsonl'))).toThrow(/ENOENT/)
  })
})
