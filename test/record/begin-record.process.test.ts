import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

import { execa } from 'execa'
import { afterEach, beforeEach, expect, it } from 'vitest'

import { readRecord } from '../../harness/record/read-record.ts'
import { wholeRecord } from './record-lines.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'effbench-record-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const { header, problems, candidates } = wholeRecord()
const moduleUrl = pathToFileURL(join(import.meta.dirname, '../../harness/record/begin-record.ts')).href

/** A program that reads the head and writes it as a record, again and again under other names when told. */
const programOf = (input: string, isEndless: boolean): string => `
  import { readFileSync } from 'node:fs'
  import { beginRecord } from '${moduleUrl}'
  const head = JSON.parse(readFileSync(${JSON.stringify(input)}, 'utf8'))
  for (let number = 0; number === 0 || ${isEndless}; number++) {
    beginRecord(${JSON.stringify(folder)} + '/record-' + number + '.jsonl', head)
    process.stdout.write(number + '\\n')
  }`

it('leaves whole heads only, when it is killed in the middle', async () => {
  const input = join(folder, 'input.json')
  writeFileSync(input, JSON.stringify([header, ...problems, ...candidates]))
  const code = programOf(input, true)
  const child = execa(process.execPath, ['--input-type=module', '--eval', code], { reject: false, buffer: false })
  await new Promise<void>((resolve) => {
    let told = ''
    child.stdout.on('data', (chunk: Buffer) => {
      told += chunk.toString()
      if (told.split('\n').length > 20) resolve()
    })
  })
  child.kill('SIGKILL')
  expect((await child).signal).toBe('SIGKILL')
  const records = readdirSync(folder).filter((name) => name.endsWith('.jsonl'))
  expect(records.length).toBeGreaterThanOrEqual(20)
  for (const name of records) expect(readRecord(join(folder, name)).candidates).toEqual(candidates)
})

it('leaves no record when there is room for all but the end of its last line', async () => {
  const input = join(folder, 'input.json')
  const head = [header, ...problems, ...candidates]
  writeFileSync(input, JSON.stringify(head))
  const size = Buffer.byteLength(head.map((line) => `${JSON.stringify(line)}\n`).join(''))
  const code = programOf(input, false)
  const limited = ['prlimit', `--fsize=${size - 5}`, process.execPath, '--input-type=module', '--eval', code]
  const child = await execa('env', limited, { reject: false })
  expect(child.failed).toBe(true)
  expect(existsSync(join(folder, 'record-0.jsonl'))).toBe(false)
})
