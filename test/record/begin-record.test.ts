import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { beginRecord } from '../../harness/record/begin-record.ts'
import { readRecord } from '../../harness/record/read-record.ts'
import { openRecordWriter } from '../../harness/record/record-writer.ts'
import { linesOf, wholeRecord } from './record-lines.ts'

let folder: string
let path: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'effbench-record-'))
  path = join(folder, 'record.jsonl')
})
afterEach(() => rmSync(folder, { recursive: true }))

const record = wholeRecord()
const { header, problems, candidates } = record
const head = [header, ...problems, ...candidates]

describe('beginRecord', () => {
  it('writes every line of the head, and leaves nothing beside it', () => {
    beginRecord(path, head)
    expect(readFileSync(path, 'utf8')).toBe(head.map((line) => `${JSON.stringify(line)}\n`).join(''))
    expect(readRecord(path)).toEqual({
      ...{ header, problems, candidates, references: [], canonicals: [], measurements: [], trials: [], weather: [] },
    })
    expect(readdirSync(folder)).toEqual(['record.jsonl'])
  })

  it('is gone on with by the writer', () => {
    beginRecord(path, head)
    const writer = openRecordWriter(path)
    for (const line of linesOf(record).slice(head.length)) writer.append(line)
    writer.close()
    expect(readRecord(path)).toEqual(record)
  })

  it('writes a head of many megabytes whole', () => {
    const [candidate] = candidates
    if (candidate === undefined) throw new Error('the built record has no candidate')
    const many = Array.from({ length: 100 }, (_, index) => ({
      ...candidate,
      name: `${index}`,
      source: 'ä'.repeat(60_000),
    }))
    beginRecord(path, [header, ...many])
    expect(readRecord(path).candidates).toEqual(many)
  })

  it('takes the place of what an earlier kill left unfinished', () => {
    writeFileSync(`${path}.unfinished`, 'torn'.repeat(100_000))
    beginRecord(path, head)
    expect(readRecord(path).candidates).toEqual(candidates)
    expect(readdirSync(folder)).toEqual(['record.jsonl'])
  })

  it('leaves no record where a line cannot be written', () => {
    const failing = {
      ...header,
      toJSON: (): never => {
        throw new Error('no text')
      },
    }
    expect(() => beginRecord(path, [header, failing])).toThrow('no text')
    expect(existsSync(path)).toBe(false)
  })

  it('fails at once where nothing can be written', () => {
    expect(() => beginRecord(join(folder, 'missing', 'record.jsonl'), head)).toThrow(/ENOENT/)
  })
})
