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
})
