import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { UsageError } from '../../harness/model/errors.ts'
import { RECORD_VERSION } from '../../harness/model/record.ts'
import { mendRecord, readRecord, recordPath } from '../../harness/record/read-record.ts'
import { linesOf, wholeRecord } from './record-lines.ts'

const record = wholeRecord()
const lines = linesOf(record).map((line) => JSON.stringify(line))
const whole = `${lines.join('\n')}\n`

let folder: string
let path: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'effbench-record-'))
  path = join(folder, 'record.jsonl')
})
afterEach(() => rmSync(folder, { recursive: true }))

const reading = (text: string) => (): unknown => {
  writeFileSync(path, text)
  return readRecord(path)
}

const refusal = (read: () => unknown): string => {
  try {
    read()
  } catch (thrown) {
    if (thrown instanceof UsageError) return thrown.message
    throw thrown
  }
  return 'read'
}

describe('readRecord', () => {
  it('reads a record by its file or by its folder', () => {
    writeFileSync(path, whole)
    expect(readRecord(path)).toEqual(record)
    expect(readRecord(folder)).toEqual(record)
    expect(recordPath(folder)).toBe(path)
  })

  it('reads as far as whole lines go, wherever the writing was cut off', () => {
    const headerLength = (lines[0] ?? '').length + 1
    fc.assert(
      fc.property(fc.integer({ min: headerLength, max: whole.length }), (end) => {
        writeFileSync(path, whole.slice(0, end))
        const count = whole.slice(0, end).split('\n').length - 1
        expect(linesOf(readRecord(path)).map((line) => JSON.stringify(line))).toEqual(lines.slice(0, count))
      }),
      { numRuns: 60 },
    )
  })

  it('names file and line of a damaged line in the middle', () => {
    const damaged = lines.with(2, '{"kind":"candid')
    expect(refusal(reading(`${damaged.join('\n')}\n`))).toBe(
      `${path}:3: not JSON; the record is damaged. Remove the line, or run again`,
    )
    const strange = lines.with(1, '{"kind":"opinion"}')
    expect(refusal(reading(`${strange.join('\n')}\n`))).toContain(`${path}:2: `)
    const lacking = lines.with(1, '{"kind":"problem"}')
    expect(refusal(reading(`${lacking.join('\n')}\n`))).toMatch(/:2: hash/)
    expect(refusal(reading(`${lines.with(1, '').join('\n')}\n`))).toContain(`${path}:2: not JSON`)
  })

  it('refuses another version before it complains of anything else', () => {
    const later = JSON.stringify({ kind: 'header', recordVersion: 99, more: true })
    expect(refusal(reading(`${later}\n`))).toBe(
      `${path}:1: record version 99; this effbench reads version ${RECORD_VERSION}`,
    )
  })

  it('refuses what is no record', () => {
    expect(refusal(reading(''))).toContain('no record')
    expect(refusal(reading(lines[0] ?? ''))).toContain('no record')
    expect(refusal(reading(`${lines.slice(1).join('\n')}\n`))).toContain('does not begin with a header')
    expect(refusal(reading(`${whole}${lines[0]}\n`))).toContain('two headers')
    expect(refusal(() => readRecord(join(folder, 'nowhere')))).toContain('no record at')
    rmSync(path)
    expect(refusal(() => readRecord(folder))).toContain('no record at')
  })

  it('reads the canonicals’ times', () => {
    const read = reading(whole)()
    expect(record.canonicals.length).toBeGreaterThan(0)
    expect(read).toMatchObject({ canonicals: record.canonicals })
  })

  it('forgets an end that a measurement follows: the run was resumed and has not ended', () => {
    const [first] = record.measurements
    const interrupted = { kind: 'end', finishedAt: '2026-01-01T00:00:00Z', interrupted: true } as const
    const lastly = { ...interrupted, finishedAt: '2026-01-02T00:00:00Z', interrupted: false } as const
    const readBack = (...after: readonly unknown[]): unknown => {
      writeFileSync(
        path,
        `${[...linesOf(record).slice(0, -1), ...after].map((line) => JSON.stringify(line)).join('\n')}\n`,
      )
      return readRecord(path).end
    }
    expect(record.end).toBeDefined()
    expect(readBack(interrupted)).toEqual(interrupted)
    expect(readBack(interrupted, first)).toBeUndefined()
    expect(readBack(interrupted, first, lastly)).toEqual(lastly)
  })

  it('believes the last measurement under a key, and the last end', () => {
    const [first] = record.measurements
    if (first === undefined) throw new Error('the built record has no measurement')
    const again = { ...first, notes: ['tried again'] }
    const end = { kind: 'end', finishedAt: '2026-01-02T00:00:00Z', interrupted: false }
    writeFileSync(path, whole)
    appendFileSync(path, `${JSON.stringify(again)}\n${JSON.stringify(end)}\n`)
    const read = readRecord(path)
    expect(read.measurements).toHaveLength(record.measurements.length)
    expect(read.measurements.find(({ key }) => key === first.key)?.notes).toEqual(['tried again'])
    expect(read.end?.interrupted).toBe(false)
  })
})

describe('mendRecord', () => {
  it('cuts a torn last line off and nothing else, so that appending goes on in a line of its own', () => {
    writeFileSync(path, `${lines.slice(0, 3).join('\n')}\n${(lines[3] ?? '').slice(0, 20)}`)
    mendRecord(path)
    expect(readFileSync(path, 'utf8')).toBe(`${lines.slice(0, 3).join('\n')}\n`)
    mendRecord(folder)
    appendFileSync(path, `${lines.slice(3).join('\n')}\n`)
    expect(readRecord(path)).toEqual(record)
  })

  it('leaves nothing of a file without a whole line', () => {
    writeFileSync(path, 'torn')
    mendRecord(path)
    expect(readFileSync(path, 'utf8')).toBe('')
  })

  it('counts in bytes: characters of several bytes before the tear do not move it', () => {
    writeFileSync(path, '"äöü€𝒳"\n"torn 𝒳')
    mendRecord(path)
    expect(readFileSync(path, 'utf8')).toBe('"äöü€𝒳"\n')
  })
})
