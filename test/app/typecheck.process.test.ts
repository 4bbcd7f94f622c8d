import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { typecheck } from '../../harness/app/typecheck.ts'
import { milliseconds } from '../../harness/model/units.ts'

const subject = (key: string, source: string, origin = `${key}.ts`) => ({ key, source, origin })

describe('typecheck', () => {
  it('says of each candidate what the compiler says of it alone, although one does not parse', async () => {
    const found = await typecheck({
      candidates: [
        subject('right', 'export const twoSum = (nums: number[], target: number): number[] => [nums[0] ?? 0, target]'),
        subject('wrong', 'export const twoSum = (nums: number[]): number[] =>\n  nums.length'),
        // The same name at the top level of another: each is a module of its own.
        subject('alike', 'const twoSum = (nums: number[]): number => nums.length\nconst unused: string = twoSum([])'),
        subject('plain', 'var twoSum = function (nums, target) { return nums.indexOf(target) }', 'answers.jsonl:4'),
        subject('broken', 'export const twoSum = (nums: number[]): number => {'),
        subject('again', 'export const twoSum = 1', 'x.ts'),
        subject('again', 'export const twoSum = 1', 'y.ts'),
      ],
    })
    const codes = new Map(
      [...found].map(([key, check]) => [
        key,
        check.kind === 'checked' ? check.diagnostics.map(({ code }) => code) : check,
      ]),
    )
    expect(Object.fromEntries(codes)).toEqual({
      right: [],
      wrong: ['TS2322'],
      alike: ['TS2322'],
      plain: [],
      broken: ['TS1005'],
      again: [],
    })
    expect(found.get('wrong')).toMatchObject({ diagnostics: [{ line: 2, column: 3 }], total: 1 })
  })

  it('knows what a candidate finds in its context, and nothing of Node or the web', async () => {
    const found = await typecheck({
      candidates: [
        subject(
          'given',
          'export const f = (head: ListNode | null, root: TreeNode): number => {\n' +
            '  const heap = new MinPriorityQueue<number[]>((pair) => pair[0] ?? 0)\n' +
            '  heap.enqueue([1, 2])\n  console.log(structuredClone(head), new Deque<number>([1]).popFront())\n' +
            '  return heap.size() + root.val\n}',
        ),
        subject('taken', 'export const f = (n: number): number => n + process.pid'),
      ],
    })
    expect(found.get('given')).toMatchObject({ diagnostics: [] })
    expect(found.get('taken')).toMatchObject({ diagnostics: [{ line: 1 }] })
  })

  it('reads no other file, whatever a candidate refers to', async () => {
    const found = await typecheck({
      candidates: [
        subject('refers', '/// <reference path="/etc/hostname" />\nexport const f = (n: number): number => n'),
        subject('imports', "import { a } from './c0.ts'\nexport const f = (n: number): number => n"),
      ],
    })
    expect([...found.values()].map(({ kind }) => kind)).toEqual(['checked', 'checked'])
    expect(JSON.stringify([...found.values()])).not.toContain('hostname')
  })

  it('says which candidates it could not check, and has no report lost to another', async () => {
    const found = await typecheck({
      candidates: [subject('one', 'export const f = 1'), subject('two', 'export const f = 2')],
      limit: milliseconds(1),
    })
    const why = 'the compiler did not come to an end'
    expect([...found]).toEqual([
      ['one', { kind: 'unchecked', why }],
      ['two', { kind: 'unchecked', why }],
    ])
  })

  it('shows twenty diagnostics of a candidate and counts the others', async () => {
    const lines = Array.from({ length: 30 }, (_, index) => `export const a${index}: number = 'x'`).join('\n')
    const check = (await typecheck({ candidates: [subject('many', lines)] })).get('many')
    expect(check).toMatchObject({ kind: 'checked', total: 30 })
    expect(check?.kind === 'checked' ? check.diagnostics.length : 0).toBe(20)
  })

  it('has nothing to say of nothing, and finds a compiler from any folder', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'effbench-types-test-'))
    try {
      expect((await typecheck({ candidates: [], from: folder })).size).toBe(0)
    } finally {
      await rm(folder, { recursive: true })
    }
  })
})
