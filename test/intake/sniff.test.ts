import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { sniff } from '../../harness/intake/sniff.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'effbench-formats-'))
})
afterAll(async () => rm(folder, { recursive: true }))

const file = async (content: string | Buffer, name = 'file'): Promise<string> => {
  const path = join(folder, name)
  await writeFile(path, content)
  return path
}

describe('sniff', () => {
  it.each([
    ['{"a": 1}\n{"a": 2}\n', 'jsonl'],
    [`{"a": "${'x'.repeat(100_000)}"}\n`, 'jsonl'],
    ['{"a":\n{"b": 2}', 'jsonl'],
    ['{"a": 1}\n', 'json-record'],
    ['\uFEFF{\n  "a": 1\n}\n', 'json-record'],
    ['[{"a": 1}]', 'json-list'],
    ['[\n  ["a"]\n]', 'json-list'],
    ['[]', 'json-list'],
    ['{ const a = 1 }', 'text'],
    ['# Title\n', 'text'],
    ['', 'text'],
  ])('says of %.30j: %s', async (content, format) => {
    expect(await sniff(await file(content))).toBe(format)
    expect(await sniff(await file(gzipSync(content)))).toBe(format)
  })

  it('goes by the name only for a single record on one line', async () => {
    expect(await sniff(await file('{"a": 1}\n', 'one.jsonl'))).toBe('jsonl')
    expect(await sniff(await file('[{"a": 1}]', 'list.jsonl'))).toBe('json-list')
  })
})
