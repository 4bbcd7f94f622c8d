import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

import { execa } from 'execa'
import { afterEach, beforeEach, expect, it } from 'vitest'

import { mendRecord, readRecord } from '../../harness/record/read-record.ts'
import { buildRecord } from '../record-builder.ts'
import { linesOf } from './record-lines.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'effbench-record-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

it('keeps every line whose writing was reported, when the writer is killed in the middle', async () => {
  const record = buildRecord()
  const [candidate] = record.candidates
  const path = join(folder, 'record.jsonl')
  const input = join(folder, 'input.json')
  writeFileSync(input, JSON.stringify([record.header, candidate]))
  const writerUrl = pathToFileURL(join(import.meta.dirname, '../../harness/record/record-writer.ts')).href
  const code = `
    import { readFileSync } from 'node:fs'
    import { openRecordWriter } from '${writerUrl}'
    const [header, candidate] = JSON.parse(readFileSync(${JSON.stringify(input)}, 'utf8'))
    const writer = openRecordWriter(${JSON.stringify(path)})
    writer.append(header)
    for (let number = 0; ; number++) {
      writer.append({ ...candidate, name: String(number) })
      process.stdout.write(number + '\\n')
    }`
  const child = execa(process.execPath, ['--input-type=module', '--eval', code], { reject: false, buffer: false })
  let reported = ''
  await new Promise<void>((resolve) => {
    child.stdout.on('data', (chunk: Buffer) => {
      reported += chunk.toString()
      if (reported.split('\n').length > 20) resolve()
    })
  })
  child.kill('SIGKILL')
  const { signal } = await child
  expect(signal).toBe('SIGKILL')
  const told = reported.split('\n').slice(0, -1).map(Number)
  const names = readRecord(path).candidates.map(({ name }) => Number(name))
  expect(names.length).toBeGreaterThanOrEqual(told.length)
  expect(names).toEqual(names.map((_, index) => index))
  mendRecord(path)
  expect(readFileSync(path, 'utf8').endsWith('\n')).toBe(true)
  expect(linesOf(readRecord(path))).toHaveLength(names.length + 1)
})
