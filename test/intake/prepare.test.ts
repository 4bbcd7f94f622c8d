import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { constants, createContext, Script } from 'node:vm'

import { describe, expect, it } from 'vitest'

import { prepareScript } from '../../harness/intake/prepare.ts'
import type { Entry } from '../../harness/model/problem.ts'
import { kibibytes } from '../../harness/model/units.ts'
import { NotLoadableReason } from '../../harness/model/verdict.ts'
import { LRU_CACHE, TWO_SUM } from './example-problems.ts'

const matching = (pattern: RegExp): unknown => expect.stringMatching(pattern)
const including = (part: string): unknown => expect.stringContaining(part)

const fixtures = join(import.meta.dirname, '..', 'fixtures', 'intake')
const files = (folder: string): string[] => readdirSync(join(fixtures, folder))
const read = (folder: string, name: string): string => readFileSync(join(fixtures, folder, name), 'utf8')

const ready = (source: string, entry: Entry = TWO_SUM.entry): { script: string; notes: string[] } => {
  const prepared = prepareScript({ source, entry })
  if (prepared.kind === 'refused') throw new Error(`refused: ${prepared.reason}: ${prepared.detail}`)
  return prepared
}

/** What an expression about the candidate (`entry`) yields in a context like the worker's, as JSON. */
const evaluate = (script: string, expression = 'entry([3, 2, 4], 6)'): string => {
  const context = createContext(constants.DONT_CONTEXTIFY, { codeGeneration: { strings: false, wasm: false } })
  const text = `(() => { const console = { log() {} }; const entry = ${script}; return JSON.stringify(${expression}) })()`
  return String(new Script(text).runInContext(context))
}

describe('prepareScript accepts', () => {
  it('has shapes to try', () => expect(files('shapes').length).toBeGreaterThanOrEqual(15))

  it.each(files('shapes'))('%s, which then solves the problem', (name) => {
    expect(evaluate(ready(read('shapes', name)).script)).toBe('[1,2]')
  })

  it.each([
    ['commonjs-snake-case.js', '"two_sum" was taken for "twoSum"'],
    ['only-function.ts', 'no function is called "twoSum"; the only function, "findThem", was taken for it'],
    ['enum-and-parameter-property.ts', including('line numbers differ')],
  ])('%s with a note', (name, note) => {
    expect(ready(read('shapes', name)).notes).toEqual([note])
  })

  it('the rest without a note', () => {
    const quiet = files('shapes').filter((name) => !/snake|only|enum/.test(name))
    expect(quiet.flatMap((name) => ready(read('shapes', name)).notes)).toEqual([])
  })

  it.each([
    ['a class', 'class LRUCache { get() { return 7 } }', []],
    ['a constructor function', 'var LRUCache = function () {}; LRUCache.prototype.get = () => 7', []],
    ['an unnamed default class', 'export default class { get() { return 7 } }', []],
    ['another casing', 'export class lru_cache { get() { return 7 } }', ['"lru_cache" was taken for "LRUCache"']],
    [
      'the only class',
      'class Cache { get() { return 7 } }\nfunction help() {}',
      ['no class is called "LRUCache"; the only class, "Cache", was taken for it'],
    ],
  ])('for a class: %s', (_, source, notes) => {
    const prepared = ready(source, LRU_CACHE.entry)
    expect(evaluate(prepared.script, 'new entry(2).get()')).toBe('7')
    expect(prepared.notes).toEqual(notes)
  })

  it('a real cache', () => {
    const { script } = ready(readFileSync(join(fixtures, 'sets/careful/lru-cache/1.js'), 'utf8'), LRU_CACHE.entry)
    const calls = 'const c = new entry(1); c.put(1, 1); c.put(2, 2); return [c.get(1), c.get(2)]'
    expect(evaluate(script, `(() => { ${calls} })()`)).toBe('[-1,2]')
  })
})

describe('prepareScript resolves the entry point', () => {
  it.each([
    ['named export before default', 'export const twoSum = () => 1; export default () => 2', 1],
    ['default export before a binding', 'function twoSum() { return 2 }\nexport default () => 1', 1],
    ['a binding before class Solution', 'class Solution { twoSum() { return 2 } }\nconst twoSum = () => 1', 1],
    ['class Solution before another casing', 'class Solution { twoSum() { return 1 } }\nconst two_sum = () => 2', 1],
    ['another casing before the only function', 'const two_sum = () => 1', 1],
    ['a default class Solution is no function', 'export default class Solution { twoSum() { return 1 } }', 1],
    ['a default reference to one neither', 'class Solution { twoSum() { return 1 } }\nexport default Solution', 1],
    ['a default object holds names', 'export default { twoSum: () => 1 }', 1],
    ['module.exports holds names', 'exports = module.exports = { twoSum() { return 1 } }', 1],
    ['the export wins over an inner name', 'const twoSum = () => 2; const f = () => 1; export { f as twoSum }', 1],
    ['a field of class Solution', 'class Solution { twoSum = () => 1 }', 1],
    ['a method that calls another', 'class Solution { twoSum() { return this.one() } one() { return 1 } }', 1],
    ['its own module variable', 'const module = { exports: 2 }; const twoSum = () => module.exports - 1', 1],
    ['its own exports variable', 'var { exports } = { exports: 1 }; const twoSum = () => exports', 1],
    ['names of ours are avoided', 'const $default = 1; export default () => $default', 1],
  ])('%s', (_, source, expected) => {
    expect(evaluate(ready(source).script)).toBe(String(expected))
  })

  it('makes one instance of class Solution, and passes as many arguments as the problem has', () => {
    const source = 'class Solution { calls = 0; twoSum(...all) { this.calls += 1; return [this.calls, all.length] } }'
    expect(evaluate(ready(source).script, '[entry(1, 2, 3), entry.length, entry(1)]')).toBe('[[1,2],2,[2,2]]')
  })

  it('says what it found instead', () => {
    const source =
      'function first() {}\nclass Helper { run() {} }\nconst [third, { fourth }] = []\nfunction second() {}'
    expect(prepareScript({ source, entry: TWO_SUM.entry })).toEqual({
      kind: 'refused',
      reason: 'no-entry-point',
      detail: 'no function "twoSum" (found: first; Helper with run; third; fourth; second)',
    })
  })
})

describe('prepareScript keeps the meaning of a module', () => {
  it.each([
    ['lines', '\n\nexport default\n/* a\n*/ function twoSum() { return new Error().stack.split("\\n")[1] }', ':5:'],
    [
      'strictness',
      'export const twoSum = () => { try { undeclared = 1 } catch (e) { return e.name } }',
      'ReferenceError',
    ],
    ['comparison with a negated decrement', 'let a = 1, b = 3; export const twoSum = () => [a<!--b, b]', '[false,2]'],
    ['a default function is no callee', 'export default function twoSum() { return 7 }\n(1)', '7'],
    ['a default value is not called', 'const f = () => 7\nexport default f\n;(1)', '7'],
    ['an erased export does not join lines', 'let a = 1\nexport {}\n(2)\nexport const twoSum = () => a', '1'],
    ['a line comment at the end', 'export const twoSum = () => 7 // end', '7'],
    ['exports are read at the end', 'export { twoSum }; var twoSum = () => 7', '7'],
    ['U+2028 ends a line', 'export const twoSum = () => 7 // a\u2028// b', '7'],
    [
      'eval may be there, and throws',
      'export const twoSum = () => { try { eval("1") } catch (e) { return e.name } }',
      'EvalError',
    ],
    ['arguments are not those of the wrapper', 'export const twoSum = () => typeof arguments', 'undefined'],
    ['using', 'using a = { [Symbol.dispose]() {} }; export const twoSum = () => 7', '7'],
  ])('%s', (_, source, expected) => {
    expect(evaluate(ready(source).script)).toContain(expected)
  })
})

describe('prepareScript refuses', () => {
  it('has sources to try', () => expect(files('refused').length).toBeGreaterThanOrEqual(15))

  it.each(files('refused'))('%s, for the reason in its name', (name) => {
    const reason = NotLoadableReason.options.find((option) => name.startsWith(option))
    expect(reason).toBeDefined()
    const prepared = prepareScript({ source: read('refused', name), entry: TWO_SUM.entry })
    expect(prepared).toEqual({ kind: 'refused', reason, detail: matching(/^[^\n]{1,301}$/) })
  })

  it.each([
    ['import-dynamic.ts', /^line 3: import\(…\)/],
    ['import-module.ts', /^line 1: imports "node:fs"; a candidate is one self-contained script/],
    ['unsupported-decorator.ts', /^line 3: decorators/],
    ['unsupported-top-level-await.ts', /^line 1: "await" at the top level/],
    ['truncated-cut-off.ts', /^line 2: /],
  ])('%s with a line and a remedy', (name, detail) => {
    const prepared = prepareScript({ source: read('refused', name), entry: TWO_SUM.entry })
    expect(prepared).toMatchObject({ detail: matching(detail) })
  })

  it('what is too large, by bytes', () => {
    const source = `export const twoSum = () => "${'é'.repeat(600)}"`
    const limited = prepareScript({ source, entry: TWO_SUM.entry, sourceBytes: kibibytes(1) })
    expect(limited).toEqual({
      kind: 'refused',
      reason: 'too-large',
      detail: '1.2 KiB of source, and 1 KiB are allowed',
    })
    expect(prepareScript({ source, entry: TWO_SUM.entry }).kind).toBe('ready')
    expect(prepareScript({ source: ' '.repeat(70_000), entry: TWO_SUM.entry })).toMatchObject({ reason: 'too-large' })
  })

  it('what the engine cannot compile yet', () => {
    const source = 'class A { accessor x = 1 }\nexport const twoSum = () => 1'
    expect(prepareScript({ source, entry: TWO_SUM.entry })).toMatchObject({ reason: 'unsupported' })
  })

  it('executes nothing to find out', () => {
    const source = 'globalThis.ran = true; throw new Error("ran"); export const twoSum = () => 1'
    expect(prepareScript({ source, entry: TWO_SUM.entry }).kind).toBe('ready')
    expect('ran' in globalThis).toBe(false)
  })
})
