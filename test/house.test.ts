import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { DOORS, ENTRIES, LONG_FUNCTIONS, MORE_IMPORTS } from './house/doors.ts'
import { effectRules } from './house/effects.ts'
import { languageRules } from './house/language.ts'
import { parseModule, readHouse } from './house/module.ts'
import { report } from './house/rule.ts'
import { ROOMS, roomOf, roomRules } from './house/rooms.ts'
import { shapeRules } from './house/shape.ts'

const root = join(import.meta.dirname, '..')
const house = readHouse()

/** Folders of test/ that mirror nothing: whole-program tests, and what tests read. */
const FREE_FOLDERS = ['contract', 'e2e', 'fixtures', 'golden', 'house', 'programs', 'vectors']
/** Tests at the top that speak of the whole repository. */
const FREE_TESTS = ['test/docs.test.ts', 'test/house.test.ts', 'test/package.test.ts']

/** test/stats/median.test.ts stands for harness/stats/median.ts, test/reports/html.browser.test.ts for reports/html.ts. */
const mirrored = (path: string): string => {
  const module = path.replace(/^test\//, '').replace(/(\.[a-z]+)*\.test\.ts$/, '.ts')
  return module.startsWith('reports/') ? module : `harness/${module}`
}

describe.each([
  ['rooms', roomRules],
  ['language', languageRules],
  ['effects', effectRules],
  ['shape', shapeRules],
])('house rules: %s', (_, rules) => {
  it.each(rules)('$title', (rule) => {
    for (const { path, text } of rule.planted) {
      const module = parseModule(path, text)
      expect(rule.appliesTo(path), `the rule must apply to ${path}`).toBe(true)
      expect(report(rule, module), `the rule must see: ${text.slice(0, 80)}`).not.toEqual([])
    }
    const seen = house.filter(({ path }) => rule.appliesTo(path))
    expect(seen.length, 'a rule that saw no module has checked nothing').toBeGreaterThan(0)
    expect(seen.flatMap((module) => report(rule, module))).toEqual([])
  })
})

describe('the house', () => {
  it('has modules in every room of the table', () => {
    const lived = new Set(house.map(({ path }) => roomOf(path)))
    const rooms = Object.keys(ROOMS).filter((room) => ROOMS[room] !== 'free')
    expect(rooms.length).toBeGreaterThan(0)
    expect(rooms.filter((room) => !lived.has(room))).toEqual([])
  })

  it.each([
    ['doors', DOORS],
    ['long functions', LONG_FUNCTIONS],
    ['entries', ENTRIES],
    ['more imports', MORE_IMPORTS],
  ])('has no exception for what is gone: %s', (_, exceptions) => {
    expect(Object.keys(exceptions).length).toBeGreaterThan(0)
    expect(Object.keys(exceptions).filter((path) => !existsSync(join(root, path)))).toEqual([])
  })

  it('mirrors harness/ and reports/ in test/', () => {
    const tests = house
      .map(({ path }) => path)
      .filter((path) => path.endsWith('.test.ts') && !FREE_TESTS.includes(path))
    const mirrors = tests.filter((path) => !FREE_FOLDERS.includes(path.split('/')[1] ?? ''))
    expect(mirrors.length).toBeGreaterThan(0)
    const orphans = mirrors.filter((path) => !house.some((module) => module.path === mirrored(path)))
    expect(orphans.map((path) => `${path} stands for ${mirrored(path)}, which does not exist`)).toEqual([])
  })

  it('has no folder in test/ that is neither a room nor known', () => {
    const folders = readdirSync(join(root, 'test'), { withFileTypes: true }).filter((entry) => entry.isDirectory())
    expect(folders.length).toBeGreaterThan(0)
    const known = new Set([...FREE_FOLDERS, ...Object.keys(ROOMS)])
    expect(folders.map(({ name }) => name).filter((name) => !known.has(name))).toEqual([])
  })
})
