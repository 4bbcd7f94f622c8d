import { describe, expect, it } from 'vitest'

import { preludeSource } from '../../../harness/worker/context/prelude.ts'
import { functionOf, LIMITS, openContext } from '../open-context.ts'

describe('the prelude', () => {
  it('is one text that names nothing outside itself', () => {
    const source = preludeSource(functionOf('value'), LIMITS)
    expect(source).not.toMatch(/\b(import|require|process)\b\s*[(.]/)
    expect(source.startsWith("'use strict'")).toBe(true)
  })

  it('leaves no trace of itself among the globals', () => {
    const names = openContext().evaluate('Object.getOwnPropertyNames(globalThis).join()')
    expect(names).not.toMatch(/prelude|makeTake|install|parts|limits/i)
  })

  it('hands nothing of the main realm in: all it is made of belongs to the context', () => {
    const { prelude, evaluate } = openContext()
    const isForeign = evaluate('(value) => !(value instanceof Function) || value.constructor !== Function')
    const ask = (value: unknown): unknown =>
      typeof isForeign === 'function' ? Reflect.apply(isForeign, undefined, [value]) : undefined
    expect(Object.values(prelude).map(ask)).toEqual(Object.values(prelude).map(() => false))
    expect(ask(() => 1)).toBe(true)
  })
})
