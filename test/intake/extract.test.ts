import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { extractCode } from '../../harness/intake/extract.ts'

const chat = (name: string): string =>
  readFileSync(join(import.meta.dirname, '..', 'fixtures', 'intake', 'chat', name), 'utf8')
const extract = (text: string): string => extractCode({ text, entry: 'twoSum' })

describe('extractCode', () => {
  it('takes the last complete block that declares the entry point, not the draft and not the example', () => {
    const code = extract(chat('drafts.md'))
    expect(code).toContain('// final')
    expect(code).toContain('not a fence')
    expect(code).not.toContain('draft')
    expect(code).not.toContain('console.log')
  })

  it('takes an open block when the answer was cut off', () => {
    expect(extract(chat('cut-off.md'))).toMatch(/^function twoSum[^]*for \(let i = 0\n/)
  })

  it('prefers a complete block to an open one', () => {
    expect(extract('```\nconst twoSum = 1\n```\n```\nconst twoSum = 2')).toBe('const twoSum = 1\n')
  })

  it('takes the last complete block when none declares the entry point', () => {
    expect(extract('~~~js\nfirst()\n~~~\n~~~js\nsecond()\n~~~')).toBe('second()\n')
  })

  it.each([
    'class Solution {\n  twoSum(nums: number[]): number[] {\n  }\n}',
    'module.exports.twoSum = (a) => a',
    'const two_sum = (a) => a',
    'export default async function twoSum() {}',
    'function* twoSum() {}',
  ])('sees the declaration in %j', (code) => {
    expect(extract(`\`\`\`\n${code}\n\`\`\`\n\`\`\`\ntwoSum(1)\n\`\`\``)).toBe(`${code}\n`)
  })

  it('does not end a block at a fence of another kind or a shorter one', () => {
    expect(extract('````md\n```\n~~~\nconst twoSum = 1\n````')).toBe('```\n~~~\nconst twoSum = 1\n')
  })

  it('leaves text without fences as it is', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        fc.pre(!/```|~~~/.test(text))
        expect(extract(text)).toBe(text)
      }),
    )
    const inline = 'function twoSum() {} // call it with ```twoSum()```'
    expect(extract(inline)).toBe(inline)
  })
})
