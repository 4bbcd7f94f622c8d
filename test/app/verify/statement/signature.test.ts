import { describe, expect, it } from 'vitest'

import { declaredAs, parseTypes } from '../../../../harness/app/verify/statement/signature.ts'

const signature = (code: string, name = 'f') => declaredAs(parseTypes(code).program, code, name)?.get(name)

describe('declaredAs', () => {
  it('sees one signature in a declaration, a function and an arrow function', () => {
    const expected = {
      parameters: [
        { name: 'list', type: 'number[]' },
        { name: 'k', type: "'a'|'b'" },
      ],
      result: 'void',
    }
    expect(signature("function f(list: number[], k: 'a' | 'b'): void")).toEqual(expected)
    expect(signature('export function f(list: number[], k: "a" | "b"): void {}')).toEqual(expected)
    expect(signature("export const f = (list: number[], k: 'a'|'b'): void => {}")).toEqual(expected)
  })

  it('tells what may be left out, and what has no type', () => {
    expect(signature('function f(a?: number, b = 1) {}')).toEqual({
      parameters: [
        { name: 'a', type: '?number' },
        { name: 'b', type: '?none' },
      ],
      result: 'none',
    })
  })

  it('sees the methods of a class, with and without bodies', () => {
    const bare = 'class A {\n constructor(size: number)\n get(key: string): number\n}'
    const full = 'export class A { constructor(size: number) {} get(key: string): number { return 1 } }'
    const methods = declaredAs(parseTypes(bare).program, bare, 'A')
    expect([...(methods ?? [])].map(([name]) => name)).toEqual(['constructor', 'get'])
    expect(methods).toEqual(declaredAs(parseTypes(full).program, full, 'A'))
  })

  it('sees nothing under another name', () => {
    expect(signature('function g(): void')).toBeUndefined()
  })
})

describe('parseTypes', () => {
  it('says what is wrong with a text', () => {
    expect(parseTypes('function f(): number[').error).toEqual(expect.any(String))
    expect(parseTypes('function f(): number[]').error).toBeUndefined()
  })
})
