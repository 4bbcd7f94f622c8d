import { cp, mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterAll, describe, expect, test } from 'vitest'

import { listProblems, loadCorpus, loadProblem } from '../../harness/corpus/load-corpus.ts'
import { CorpusError, UsageError } from '../../harness/model/errors.ts'

const fixtures = join(import.meta.dirname, '../fixtures/problems')
const good = join(fixtures, 'good')

describe('a corpus', () => {
  test('all problems of a folder, in the order of their ids', async () => {
    expect(listProblems(good)).toEqual(['double-all', 'list-and-tree', 'sum-counter'])
    const loaded = await loadCorpus(good)
    expect(loaded.map(({ problem }) => problem.card.id)).toEqual(['double-all', 'list-and-tree', 'sum-counter'])
  })

  test('those named, in the same order', async () => {
    const loaded = await loadCorpus(good, ['sum-counter', 'double-all'])
    expect(loaded.map(({ problem }) => problem.card.id)).toEqual(['double-all', 'sum-counter'])
  })

  test('a name without a folder is an error that names the file', async () => {
    await expect(loadCorpus(good, ['triple-all'])).rejects.toThrow(/good\/triple-all\/problem\.ts is missing/)
    await expect(loadCorpus(good, ['triple-all'])).rejects.toThrow(CorpusError)
  })

  test.each([
    ['no folder', join(fixtures, 'nowhere'), /no folder of problems at .*nowhere; name one with --problems/],
    ['a file', join(good, 'double-all/problem.ts'), /no folder of problems at .*problem\.ts/],
    ['a folder without problems', join(fixtures, 'empty'), /no problem in .*empty; a problem is a folder/],
  ])('%s is a mistake of the user', async (_, root, message) => {
    await expect(loadCorpus(root)).rejects.toThrow(UsageError)
    await expect(loadCorpus(root)).rejects.toThrow(message)
  })

  test.each([
    ['no folder', join(fixtures, 'nowhere'), /no folder of problems at .*nowhere; name one with --problems/],
    ['a file', join(good, 'double-all/problem.ts'), /no folder of problems at .*problem\.ts/],
  ])('%s cannot be listed either', (_, root, message) => {
    expect(() => listProblems(root)).toThrow(UsageError)
    expect(() => listProblems(root)).toThrow(message)
  })
})

describe('a problem', () => {
  test('a function: definition, texts, references in declared order with the canonical first', async () => {
    const loaded = await loadProblem(join(good, 'double-all'))
    expect(loaded.problem.card.entry).toEqual({
      kind: 'function',
      name: 'doubleAll',
      parameters: ['value'],
      result: 'value',
    })
    expect(loaded.moduleFile).toBe(join(good, 'double-all/problem.ts'))
    expect(loaded.statement).toMatch(/^# Double all\n/)
    expect(loaded.canonical).toContain('list.map((value) => 2 * value)')
    expect(loaded.references.map(({ name }) => name)).toEqual(['canonical', 'with-push', 'with-spread'])
    expect(loaded.references[0]?.source).toBe(loaded.canonical)
    expect(loaded.references[2]?.source).toContain('...made')
    expect(loaded.wrong.map(({ name }) => name)).toEqual(['drops-last', 'squares', 'unchanged'])
  })

  test('linked lists and trees, as parameters and as the result', async () => {
    const { problem } = await loadProblem(join(good, 'list-and-tree'))
    expect(problem.card.entry).toEqual({
      kind: 'function',
      name: 'keepInTree',
      parameters: ['linked-list', 'binary-tree', 'value'],
      result: 'linked-list',
    })
  })

  test('a class with its operations', async () => {
    const { problem } = await loadProblem(join(good, 'sum-counter'))
    expect(problem.card.entry).toEqual({ kind: 'class', name: 'SumCounter', methods: ['add', 'sum'] })
    expect(problem.card.tags).toEqual(['design'])
  })
})

describe('a broken folder is named with file and remedy', () => {
  test.each([
    ['missing-statement', /missing-statement\/statement\.md is missing: write what a candidate is given there/],
    ['missing-canonical', /missing-canonical\/canonical\.ts is missing: write the best known solution there/],
    ['undeclared-reference', /references\/with-loop\.ts: declare its growth in `references` of problem\.ts/],
    ['missing-reference', /problem\.ts: references\.with-loop has no file; add references\/with-loop\.ts or drop it/],
    ['other-id', /problem\.ts: id is "double-all" but the folder is "other-id"; make them equal/],
    ['two-wrong', /two-wrong\/wrong: 2 wrong solutions; at least 3 are needed/],
    ['no-wrong', /no-wrong\/wrong: 0 wrong solutions; at least 3 are needed/],
    ['no-problem', /no-problem\/problem\.ts is missing: a problem folder defines one/],
    ['no-export', /no-export\/problem\.ts: export the definition as `export const problem = defineProblem/],
    ['not-defined', /not-defined\/problem\.ts: export the definition as `export const problem = defineProblem/],
    ['throws', /throws\/problem\.ts: a table was not built/],
    ['throws-text', /throws-text\/problem\.ts: mere words/],
    ['faulty-definition', /faulty-definition\/problem\.ts: problem faulty-definition: references: add "canonical"/],
  ])('%s', async (folder, message) => {
    const loading = loadProblem(join(fixtures, 'broken', folder))
    await expect(loading).rejects.toThrow(CorpusError)
    await expect(loading).rejects.toThrow(message)
  })

  test('the error of a module that throws is kept as the cause', async () => {
    await expect(loadProblem(join(fixtures, 'broken/throws'))).rejects.toHaveProperty(
      'cause.message',
      'a table was not built',
    )
  })

  test('no fixture is forgotten here', () => {
    expect(listProblems(join(fixtures, 'broken'))).toHaveLength(13)
  })
})

describe('the hash of a folder', async () => {
  // Definitions are loaded by their address once, so each change is made to a folder of its own.
  const home = await mkdtemp(join(tmpdir(), 'effbench-corpus-'))
  afterAll(() => rm(home, { recursive: true }))

  /** The hash of a copy of a fixture, changed by `change`; its problem.ts is stood in for by a link to the real one. */
  const hashAfter = async (name: string, change: (folder: string) => Promise<unknown>): Promise<string> => {
    const folder = join(home, name, 'double-all')
    await cp(join(good, 'double-all'), folder, { recursive: true })
    const real = JSON.stringify(join(good, 'double-all/problem.ts'))
    await writeFile(join(folder, 'problem.ts'), `export { problem } from ${real}\n`)
    await change(folder)
    return (await loadProblem(folder)).hash
  }

  test('is the same for the same files, wherever they are, and changes with each of them', async () => {
    const nothing = (): Promise<void> => Promise.resolve()
    const changes: Record<string, (folder: string) => Promise<unknown>> = {
      nothing: nothing,
      statement: (folder) => writeFile(join(folder, 'statement.md'), '# Other words\n'),
      canonical: (folder) => writeFile(join(folder, 'canonical.ts'), 'export const doubleAll = null\n'),
      definition: (folder) => cp(join(folder, 'problem.ts'), join(folder, 'problem.copy.ts')),
      reference: (folder) => writeFile(join(folder, 'references/with-push.ts'), ''),
      wrong: (folder) => writeFile(join(folder, 'wrong/another.ts'), ''),
      'a name': (folder) => rename(join(folder, 'wrong/squares.ts'), join(folder, 'wrong/cubes.ts')),
      'a file of another kind': (folder) => writeFile(join(folder, 'references/notes.md'), 'Other notes.\n'),
    }
    const hashes: string[] = []
    for (const [name, change] of Object.entries(changes))
      hashes.push(await hashAfter(name.replaceAll(' ', '-'), change))
    expect(await hashAfter('nothing-again', nothing)).toBe(hashes[0])
    expect(new Set(hashes).size).toBe(hashes.length)
    for (const hash of hashes) expect(hash).toMatch(/^[0-9a-f]{64}$/)
  })
})
