import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { makeRunFolder, runIdAt } from '../../harness/app/run-folder.ts'
import { UsageError } from '../../harness/model/errors.ts'

describe('runIdAt', () => {
  it('is the second in UTC', () => {
    expect(runIdAt(new Date('2026-01-31T18:05:09.999Z'))).toBe('2026-01-31-18-05-09')
    expect(runIdAt(new Date('2026-01-31T18:05:09+02:00'))).toBe('2026-01-31-16-05-09')
  })

  it('sorts as time does, and is a fine name for a folder', () => {
    const date = fc.date({ min: new Date('2000-01-01'), max: new Date('2999-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(date, date, (one, other) => {
        expect(runIdAt(one)).toMatch(/^\d{4}(-\d\d){5}$/)
        const [earlier, later] = one < other ? [one, other] : [other, one]
        expect(runIdAt(earlier) <= runIdAt(later)).toBe(true)
      }),
    )
  })
})

describe('makeRunFolder', () => {
  let home: string
  beforeEach(() => {
    home = mkdtempSync(join(tmpdir(), 'effbench-folder-'))
  })
  afterEach(() => rmSync(home, { recursive: true }))

  it('makes the folder and those above it, and leaves it empty', () => {
    const path = join(home, 'runs', 'today')
    expect(makeRunFolder(path)).toBe(path)
    expect(readdirSync(path)).toEqual([])
  })

  it('leaves what is in a folder that is there', () => {
    writeFileSync(join(home, 'notes'), '')
    makeRunFolder(home)
    expect(readdirSync(home)).toEqual(['notes'])
  })

  it.each(['a-file', 'a-file/below'])('refuses %s with the remedy', (name) => {
    writeFileSync(join(home, 'a-file'), 'precious')
    const make = (): unknown => makeRunFolder(join(home, name))
    expect(make).toThrow(UsageError)
    expect(make).toThrow(/^cannot write to .*\((ENOTDIR|EEXIST)\); choose another folder with --out$/)
    expect(existsSync(join(home, 'a-file'))).toBe(true)
  })
})
