import { describe, expect, it } from 'vitest'

import { openContext, thrownBy } from '../open-context.ts'

describe('the globals of a context', () => {
  it('have nothing of Node, nothing of threads and nothing of the web', () => {
    const { evaluate } = openContext()
    const absent = ['process', 'require', 'Buffer', 'performance', 'setTimeout', 'queueMicrotask', 'fetch', 'global']
    const taken = ['WebAssembly', 'SharedArrayBuffer', 'Atomics']
    const found = [...absent, ...taken].filter((name) => evaluate(`'${name}' in globalThis`) === true)
    expect(found).toEqual([])
  })

  it('have what algorithmic code uses', () => {
    const { evaluate } = openContext()
    const present = [
      'Map',
      'Set',
      'BigInt',
      'Intl',
      'Date',
      'Math',
      'JSON',
      'Promise',
      'Proxy',
      'structuredClone',
      'console',
    ]
    const classes = ['ListNode', 'TreeNode', 'WeakRef', 'FinalizationRegistry', 'WeakMap', 'Float64Array', 'Iterator']
    expect([...present, ...classes].filter((name) => evaluate(`'${name}' in globalThis`) !== true)).toEqual([])
  })

  it('evaluate no text', () => {
    const { evaluate } = openContext()
    for (const code of ["eval('1')", "new Function('1')", "(async () => 1).constructor('1')"]) {
      expect(thrownBy(() => evaluate(code))).toMatch(/^EvalError/)
    }
  })

  it('swallow what is printed, and count it', () => {
    const { evaluate, prelude } = openContext(undefined, { consoleBytes: 20 })
    evaluate("console.log('x'.repeat(19))")
    evaluate("console.time(); console.groupEnd(); console.assert(true, 'not printed, not counted')")
    expect(prelude.crossed()).toBeUndefined()
    expect(thrownBy(() => evaluate("console.error('')"))).toBe('RangeError: more console output than allowed')
    expect(prelude.crossed()).toBe('console')
  })

  it('count a value that is no text without formatting it', () => {
    const { evaluate, prelude } = openContext(undefined, { consoleBytes: 100 })
    evaluate('console.log({ toString() { throw 1 }, toJSON() { throw 2 } }, Symbol(), 1n)')
    evaluate("console.assert(0, 'counted')")
    expect(prelude.crossed()).toBeUndefined()
    expect(thrownBy(() => evaluate('for (;;) console.table([[1]])'))).toMatch(/^RangeError/)
  })

  it('collect no stack, whatever limit is asked for: its formatting would run functions of the main realm', () => {
    const { evaluate } = openContext()
    const seen = evaluate(`
      'use strict'
      Error.stackTraceLimit = 50
      globalThis.formatted = 0
      Error.prepareStackTrace = () => { formatted++ }
      const bearer = {}
      Error.captureStackTrace(bearer)
      const stacks = [new Error('x').stack, bearer.stack]
      try { null.x } catch (error) { stacks.push(error.stack) }
      JSON.stringify([formatted, stacks.filter((stack) => stack !== undefined)])
    `)
    expect(seen).toBe('[0,[]]')
    expect(thrownBy(() => evaluate("Object.defineProperty(Error, 'stackTraceLimit', { value: 5 })"))).toMatch(
      /^TypeError/,
    )
  })

  it('keep weak references whose targets are never seen to go', () => {
    const { evaluate } = openContext()
    expect(evaluate('const held = {}; new WeakRef(held).deref() === held')).toBe(true)
    expect(evaluate('new FinalizationRegistry(() => 1).register({}, 1)')).toBeUndefined()
    expect(evaluate('new FinalizationRegistry(() => 1).unregister({})')).toBe(false)
  })

  it('tell no time: each look at the clock is a millisecond after the last, whatever happened between', () => {
    const { evaluate } = openContext()
    const looks = evaluate(`
      const from = Date.now()
      for (let turn = 0; turn < 1e6; turn++) Math.sqrt(turn)
      JSON.stringify([Date.now() - from, new Date() - from, Date.parse(Date()) <= Date.now()])`)
    expect(looks).toBe('[1,2,true]')
    expect(evaluate("new Intl.DateTimeFormat('en', { timeZone: 'UTC' }).format()")).toBe('1/1/2024')
    expect(evaluate("new Intl.DateTimeFormat('en', { timeZone: 'UTC' }).formatToParts().at(-1).value")).toBe('2024')
    expect(evaluate("new Intl.DateTimeFormat('en', { timeZone: 'UTC' }).format(0)")).toBe('1/1/1970')
  })

  it('keep dates as they are', () => {
    const { evaluate } = openContext()
    expect(evaluate('new Date(2020, 1, 29).getDate()')).toBe(29)
    expect(evaluate('Date.UTC(1970, 0, 1)')).toBe(0)
    expect(evaluate("Date.parse('1970-01-01T00:00:00Z')")).toBe(0)
    expect(
      evaluate('[Date.name, Date.length, new Date(0) instanceof Date, new Date(0).constructor === Date].join()'),
    ).toBe('Date,7,true,true')
    expect(evaluate('class Day extends Date { next() { return this.getTime() + 1 } } new Day(5).next()')).toBe(6)
    expect(evaluate('structuredClone(new Date(7)).getTime()')).toBe(7)
    expect(evaluate('typeof Date()')).toBe('string')
  })
})
