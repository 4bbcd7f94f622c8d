import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

import { afterAll, describe, expect, it } from 'vitest'

import { loadProblem } from '../../harness/corpus/load-corpus.ts'
import { camelCase, scaffold } from '../../harness/corpus/scaffold.ts'
import { messageOfRejection } from './message-of-rejection.ts'

const home = mkdtempSync(join(tmpdir(), 'effbench-scaffold-'))
afterAll(() => rmSync(home, { recursive: true }))

const author = pathToFileURL(join(import.meta.dirname, '../../harness/author.ts')).href

const write = (id: string, replace: readonly (readonly [from: string, to: string])[] = []): string => {
  const folder = join(home, id)
  mkdirSync(folder)
  for (const [name, text] of Object.entries(scaffold(id, author)))
    writeFileSync(
      join(folder, name),
      replace.reduce((whole, [from, to]) => whole.replace(from, () => to), text),
    )
  return folder
}

describe('scaffold', () => {
  it('names things after the id', () => {
    expect(camelCase('kth-largest-of-2-lists')).toBe('kthLargestOf2Lists')
    expect(scaffold('two-sum', 'effbench/author')['problem.ts']).toContain("title: 'Two Sum'")
    expect(scaffold('two-sum', 'effbench/author')['statement.md']).toContain('function twoSum(')
  })

  it('is refused with a remedy for each thing that is left to be written', async () => {
    const message = await messageOfRejection(loadProblem(write('left-to-write')))
    for (const field of [
      'levels: give the scored sizes',
      'stresses: say which slow habit',
      'references: add "canonical"',
    ])
      expect(message).toContain(field)
    for (const field of ['families: define at least two', 'examples: give at least one', 'edges: give at least one'])
      expect(message).toContain(field)
  })

  it('goes on to the files once the definition is complete', async () => {
    const folder = write('half-written', [
      ['examples: []', 'examples: [{ input: [[1]], output: 1 }]'],
      ['edges: []', 'edges: [[[]]]'],
      ['levels: []', "levels: [{ name: 'large', size: 9, hardness: 4 }]"],
      ['{ everyday }', '{ everyday, other: everyday }'],
      ['references: {}', "references: { canonical: 'n', one: 'n', other: 'n^2' }"],
      ["stresses: ''", "stresses: 'nothing yet'"],
    ])
    expect(await messageOfRejection(loadProblem(folder))).toContain('0 wrong solutions; at least 3 are needed')
  })
})
