import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { prepareScript } from '../../harness/intake/prepare.ts'
import { readScript } from '../../harness/intake/read-script.ts'
import { LRU_CACHE, TWO_SUM } from './example-problems.ts'

const including = (part: string): unknown => expect.stringContaining(part)

const fixtures = join(import.meta.dirname, '..', 'fixtures', 'intake')
const files = ['shapes', 'refused'].flatMap((folder) =>
  readdirSync(join(fixtures, folder)).map((name) => join(folder, name)),
)

describe('readScript', () => {
  it('has files to read', () => expect(files.length).toBeGreaterThanOrEqual(30))

  // In this thread too: what is here is harmless, and the coverage of the code is then seen.
  it.each(files)('gives the same in place as in the reading thread: %s', (name) => {
    const source = readFileSync(join(fixtures, name), 'utf8')
    for (const { entry } of [TWO_SUM, LRU_CACHE]) {
      expect(readScript({ source, entry })).toEqual(prepareScript({ source, entry }))
    }
  })

  it('erases an import of types in place, and nothing else', () => {
    const source = 'import { type A } from "./a"; export const twoSum = (a: A) => a'
    expect(readScript({ source, entry: TWO_SUM.entry })).toEqual({
      kind: 'ready',
      script: '(() => { "use strict"; ; ;const twoSum = (a   ) => a\n;return (twoSum);\n})()',
      notes: [],
    })
    const sideEffect = 'import "./a"; export const twoSum = 1'
    expect(readScript({ source: sideEffect, entry: TWO_SUM.entry })).toMatchObject({ reason: 'import' })
  })

  it('reads what may be both as TypeScript', () => {
    const source = 'export const twoSum = (nums) => new Set<number>(nums).size'
    expect(readScript({ source, entry: TWO_SUM.entry })).toMatchObject({ script: including('new Set        (nums)') })
  })

  it('compiles what the stripper rejects and the language allows', () => {
    const source = 'let declare = 1; declare\nfunction twoSum() { return declare }'
    const prepared = readScript({ source, entry: TWO_SUM.entry })
    expect(prepared).toMatchObject({ kind: 'ready', notes: [including('line numbers differ')] })
  })
})
