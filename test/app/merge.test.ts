import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterAll, expect, test } from 'vitest'

import { merge } from '../../harness/app/merge.ts'
import { UsageError } from '../../harness/model/errors.ts'
import type { RunRecord, TypesLine } from '../../harness/model/record.ts'
import { readRecord } from '../../harness/record/read-record.ts'
import { linesOf } from '../record/record-lines.ts'
import { builtWhole, shardsOf } from './built-shards.ts'

const home = mkdtempSync(join(tmpdir(), 'effbench-merge-'))
afterAll(() => rmSync(home, { recursive: true }))

const types = (record: RunRecord): TypesLine[] =>
  record.candidates.map(({ measurement }) => ({
    ...{ kind: 'types', key: measurement, check: { kind: 'checked', diagnostics: [], total: 0 } },
  }))

const folders = shardsOf(builtWhole(), 3).map((record, at) => {
  const folder = join(home, `shard-${at}`)
  mkdirSync(folder)
  const lines = [...linesOf(record), ...types(record)].map((line) => JSON.stringify(line))
  writeFileSync(join(folder, 'record.jsonl'), `${lines.join('\n')}\n`)
  return folder
})

test('writes the merged record, which reads back as what was returned', () => {
  const out = join(home, 'whole')
  const record = merge({ folders, out })
  expect(readRecord(out)).toEqual(record)
  expect(record.types).toHaveLength(record.candidates.length)
  expect(() => merge({ folders, out })).toThrow(/holds a run already/)
})

test('writes nothing when a shard is missing', () => {
  const out = join(home, 'refused')
  expect(() => merge({ folders: folders.slice(1), out })).toThrow(UsageError)
  expect(existsSync(out)).toBe(false)
  expect(merge({ folders: folders.slice(1), out, isPartialAllowed: true }).header.merged?.parts).toHaveLength(2)
})
