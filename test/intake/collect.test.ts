import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { gzipSync } from 'node:zlib'

import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { collectCandidates, readCandidate, type Collected } from '../../harness/intake/collect.ts'
import { prepareScript } from '../../harness/intake/prepare.ts'
import { Candidate } from '../../harness/model/candidate.ts'
import { LIMITS } from '../../harness/model/defaults.ts'
import { UsageError } from '../../harness/model/errors.ts'
import { PROBLEMS, TWO_SUM } from './example-problems.ts'

const matching = (pattern: RegExp): unknown => expect.stringMatching(pattern)

const fixtures = relative('.', join(import.meta.dirname, '..', 'fixtures', 'intake'))

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'effbench-intake-'))
})
afterEach(async () => rm(folder, { recursive: true }))

const write = async (files: Readonly<Record<string, string | Buffer>>): Promise<void> => {
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), content)
  }
}

const collect = async (...paths: string[]): Promise<Collected> => collectCandidates({ paths, problems: PROBLEMS })
const collectIn = async (...names: string[]): Promise<Collected> => collect(...names.map((name) => join(folder, name)))
const keys = ({ candidates }: Collected): string[] =>
  candidates.map(({ set, problem, name }) => `${set}/${problem}/${name}`)

const expectUsage = async (collecting: Promise<Collected>, message: RegExp): Promise<void> => {
  const error: unknown = await collecting.then(
    () => undefined,
    (cause: unknown) => cause,
  )
  expect(error).toBeInstanceOf(UsageError)
  expect(error).toMatchObject({ message: matching(message) })
  expect(error).toMatchObject({ message: matching(/^[^\n]*$/) })
}

describe('collectCandidates reads', () => {
  it('a folder of sets, in natural order, and notes what is no candidate', async () => {
    const collected = await collect(join(fixtures, 'sets'))
    expect(keys(collected)).toEqual([
      'careful/lru-cache/1',
      'careful/two-sum/1',
      'careful/two-sum/2',
      'careful/two-sum/10',
      'hasty/two-sum/1',
    ])
    expect(collected.sets).toEqual([
      { name: 'careful', title: 'Careful answers', origin: 'written by hand' },
      { name: 'hasty' },
    ])
    expect(collected.notes).toEqual([
      `${fixtures}/sets/README.md: ignored, not a set`,
      `${fixtures}/sets/careful/two-sum/notes.txt: ignored, not a source file`,
    ])
    expect(collected.candidates.map((candidate) => Candidate.parse(candidate))).toEqual(collected.candidates)
    expect(collected.candidates[1]?.origin).toBe(`${fixtures}/sets/careful/two-sum/1.ts`)
  })

  it('a set by itself, and the same set given twice once', async () => {
    const collected = await collect(join(fixtures, 'sets/hasty'), join(fixtures, 'sets', 'hasty', '.'))
    expect(keys(collected)).toEqual(['hasty/two-sum/1'])
    expect(collected.notes).toEqual([`${fixtures}/sets/hasty: given twice, read once`])
  })

  it('JSONL: several per problem, other names of problems, chat, and U+2028 within a string', async () => {
    const collected = await collect(join(fixtures, 'answers.jsonl'))
    expect(keys(collected)).toEqual([
      'answers/two-sum/1',
      'answers/two-sum/2',
      'answers/lru-cache/1',
      'answers/two-sum/3',
    ])
    expect(collected.candidates.map(({ origin }) => origin)).toEqual(
      [1, 2, 4, 5].map((line) => `${fixtures}/answers.jsonl:${line}`),
    )
    expect(collected.candidates[1]?.source).toBe('function twoSum() { return [1, 0] }\n')
    const prepared = collected.candidates
      .filter(({ problem }) => problem === 'two-sum')
      .map(({ source }) => prepareScript({ source, entry: TWO_SUM.entry }).kind)
    expect(prepared).toEqual(['ready', 'ready', 'ready'])
  })

  it('the same compressed', async () => {
    const text = Array.from({ length: 5000 }, (_, index) =>
      JSON.stringify({ task_id: 'two-sum', solution: `${index}` }),
    )
    await write({ 'plain.jsonl': text.join('\n'), 'small.jsonl.gz': gzipSync(text.join('\r\n')) })
    const collected = await collectIn('plain.jsonl', 'small.jsonl.gz')
    const [plain, small] = ['plain', 'small'].map((set) =>
      collected.candidates.filter((candidate) => candidate.set === set).map(({ source }) => source),
    )
    expect(plain).toHaveLength(5000)
    expect(small).toEqual(plain)
  })

  it('a raw U+2028 in a JSON string as part of the line', async () => {
    await write({ 'raw.jsonl': '{"task_id":"two-sum","solution":"// a\u2028 b"}\n' })
    expect((await collectIn('raw.jsonl')).candidates[0]?.source).toBe('// a\u2028 b')
  })

  it('a single file named after its problem', async () => {
    await write({ 'twoSum.mts': 'export const twoSum = 1' })
    expect(keys(await collectIn('twoSum.mts'))).toEqual(['twoSum/two-sum/1'])
  })

  it('two files of one name as two candidates', async () => {
    await write({ 's/two-sum/1.ts': '1', 's/two-sum/1.js': '2', 's/two-sum.ts': '3' })
    expect(keys(await collectIn('s'))).toEqual(['s/two-sum/1', 's/two-sum/1.ts', 's/two-sum/two-sum.ts'].toSorted())
  })

  it('a file that is too large as a candidate that will be refused', async () => {
    await write({ 's/two-sum.ts': `//${'x'.repeat(1_000_000)}` })
    const [candidate] = (await collectIn('s')).candidates
    expect(candidate?.source.length).toBe(LIMITS.sourceBytes + 1)
    expect(prepareScript({ source: candidate?.source ?? '', entry: TWO_SUM.entry })).toMatchObject({
      reason: 'too-large',
    })
  })

  it('links within the set, and none that lead out of it', async () => {
    await write({ 'secret.ts': 'secret', 's/two-sum/1.ts': 'open', 's/.hidden.ts': '' })
    await symlink('1.ts', join(folder, 's/two-sum/2.ts'))
    await symlink('../../secret.ts', join(folder, 's/two-sum/3.ts'))
    await symlink('nowhere.ts', join(folder, 's/two-sum/4.ts'))
    await symlink('5.ts', join(folder, 's/two-sum/5.ts'))
    await symlink(folder, join(folder, 's/edit-distance'))
    const { candidates, notes } = await collectIn('s')
    expect(candidates.map(({ name, source }) => [name, source])).toEqual([
      ['1', 'open'],
      ['2', 'open'],
    ])
    expect(notes.at(-1)).toBe('s: 1 of its candidates have the text of an earlier one; each counts, and is run once')
    expect(notes.slice(0, -1).map((note) => note.slice(join(folder, 's/').length))).toEqual([
      `edit-distance: ignored, the link leads out of ${join(folder, 's')}`,
      `two-sum/3.ts: ignored, the link leads out of ${join(folder, 's')}`,
      'two-sum/4.ts: ignored, the link leads nowhere',
      'two-sum/5.ts: ignored, the link leads nowhere',
    ])
  })
})

describe('collectCandidates explains', () => {
  it.each<[string, Readonly<Record<string, string | Buffer>>, RegExp]>([
    ['missing', {}, /missing: there is no such file or folder; check the path$/],
    ['s', { 's/notes.txt': '' }, /s: empty set; put candidates at .*s\/<problem-id>\/1\.ts/],
    ['s', { 's/set.json': '{}' }, /empty set/],
    ['s', { 's/two-sum/notes.txt': '' }, /empty set/],
    ['s.jsonl', { 's.jsonl': '\n\n' }, /s\.jsonl: empty set/],
    ['s', { 's/tow-sum/1.ts': '' }, /s\/tow-sum\/1\.ts: there is no problem "tow-sum"; did you mean "two-sum"\?$/],
    ['s', { 's/knapsack/1.ts': '' }, /s\/knapsack\/1\.ts: there is no problem "knapsack"; "effbench list"/],
    ['tow-sum.ts', { 'tow-sum.ts': '' }, /name the file after its problem.*did you mean "two-sum"/],
    ['a.txt', { 'a.txt': '' }, /a\.txt: empty set; there is no candidate in it/],
    ['s', { 's/two-sum.ts': '', 's/set.json': '{' }, /s\/set\.json: is not JSON; write/],
    ['s', { 's/two-sum.ts': '', 's/set.json': '{"title": 1}' }, /s\/set\.json: title: .*both text/],
    [
      's.jsonl',
      { 's.jsonl': '{"task_id":"two-sum","solution":""}\n{"task_id":\n{"task_id":"two-sum","solution":""}' },
      /s\.jsonl:2: is not JSON \(.*\); each line/,
    ],
    ['s.jsonl', { 's.jsonl': '{"solution":"1"}' }, /s\.jsonl:1: it names no problem.*; add a "task_id"/],
    ['s.jsonl', { 's.jsonl': '{"task_id":"two-sum"}' }, /s\.jsonl:1: it needs a "solution" or a "completion"/],
    ['s.jsonl', { 's.jsonl': '7\n' }, /s\.jsonl:1: it is no JSON object; write/],
    ['s.jsonl', { 's.jsonl': '{"task_id":"lru","solution":""}' }, /s\.jsonl:1: .*"lru"; did you mean "lru-cache"\?/],
    ['s.jsonl.gz', { 's.jsonl.gz': Buffer.from([0x1f, 0x8b, 1, 2]) }, /s\.jsonl\.gz: is not a complete gzip file/],
    ['s.jsonl.gz', { 's.jsonl.gz': gzipSync('{"task_id":"two-sum"').subarray(0, 20) }, /is not a complete gzip file/],
    ['s.jsonl', { 's.jsonl': 'x'.repeat(17 * 1024 * 1024) }, /s\.jsonl:1: the line is longer than 16 MiB/],
    [`${'s'.repeat(130)}.jsonl`, { [`${'s'.repeat(130)}.jsonl`]: '' }, /the name of a set has 1 to 120 characters/],
  ])('%s with %j', async (name, files, message) => {
    await write(files)
    await expectUsage(collectIn(name), message)
  })

  it('two sets of one name', async () => {
    await write({ 'a/s/two-sum.ts': '', 'b/s/two-sum.ts': '' })
    await expectUsage(collectIn('a/s', 'b/s'), /two sets are called "s": .*a\/s and .*b\/s; rename one of them/)
  })

  it('what a shell’s sets/* names beside the sets, as notes', async () => {
    await write({ 's/two-sum.ts': '1', 'README.txt': '', 't/two-sum.ts': '2', 'run.log': '' })
    const collected = await collectIn('README.txt', 'run.log', 's', 't')
    expect(keys(collected)).toEqual(['s/two-sum/1', 't/two-sum/1'])
    expect(collected.notes.map((note) => note.slice(folder.length))).toEqual([
      '/README.txt: passed over, no candidates',
      '/run.log: passed over, no candidates',
    ])
  })

  it('several paths none of which has candidates: what was named, and the remedy', async () => {
    await write({ 'a.txt': '', 'b.log': '' })
    await expectUsage(
      collectIn('a.txt', 'b.log'),
      /no candidates in .*a\.txt, .*b\.log; name a set's folder or a \.jsonl/,
    )
  })

  it('an empty or a missing path among others, which is a mistake all the same', async () => {
    await write({ 's/two-sum.ts': '', 'drafts/idea.txt': '' })
    await expectUsage(collectIn('s', 'drafts'), /drafts: empty set/)
    await expectUsage(collectIn('s', 'missing'), /missing: there is no such file/)
  })

  it('folders without candidates beside sets, as notes', async () => {
    await write({ 'all/s/two-sum.ts': '', 'all/drafts/idea.txt': '', 'all/other/1.ts': '' })
    const { notes } = await collectIn('all')
    expect(notes.map((note) => note.slice(folder.length))).toEqual([
      '/all/drafts: ignored, no candidates in it',
      '/all/other: ignored, no candidates in it',
    ])
  })
})

describe('readCandidate', () => {
  it('takes any file for the problem it is told', async () => {
    await write({ 'mine.ts': 'const twoSum = 1' })
    const candidate = await readCandidate({ path: join(folder, 'mine.ts'), problem: TWO_SUM, set: 'mine' })
    expect(Candidate.parse(candidate)).toEqual({
      set: 'mine',
      problem: 'two-sum',
      name: 'mine',
      source: 'const twoSum = 1',
      origin: join(folder, 'mine.ts'),
    })
  })

  it('explains a folder and a missing file', async () => {
    const reading = (path: string): Promise<unknown> => readCandidate({ path, problem: TWO_SUM, set: 'mine' })
    await expect(reading(folder)).rejects.toThrow(/is a folder, and a file is needed$/)
    await expect(reading(join(folder, 'gone.ts'))).rejects.toThrow(UsageError)
  })
})
