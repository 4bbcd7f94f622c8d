import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { loadCorpus } from '../../harness/corpus/load-corpus.ts'
import { collectCandidates } from '../../harness/intake/collect.ts'
import { prepareScript } from '../../harness/intake/prepare.ts'
import type { Candidate } from '../../harness/model/candidate.ts'
import { EFFORTS, LIMITS } from '../../harness/model/defaults.ts'
import type { RunPlan } from '../../harness/model/plan.ts'
import { contentKey } from '../../harness/record/content-key.ts'

const ROOT = join(import.meta.dirname, '..', '..')
const corpus = await loadCorpus(join(ROOT, 'problems'), [
  ...['course-schedule-order', 'edit-distance', 'group-records-by-key', 'kth-largest-element', 'lru-cache'],
  ...['longest-substring-without-repeating-characters', 'merge-intervals', 'number-of-islands', 'two-sum'],
  ...['sliding-window-maximum', 'top-k-frequent', 'trapping-rain-water'],
])
const problems = corpus.map(({ problem }) => problem.card)

/** Solutions that lie beside the tests: of each problem a careful and a hasty one. */
const given = (
  await collectCandidates({ paths: ['careful', 'hasty'].map((name) => join(ROOT, 'solutions', name)), problems })
).candidates.filter(({ name }) => name === '1')

const answer = (code: string): string => `I would keep what was seen.\n\n\`\`\`ts\n${code}\`\`\`\n\nThat is all.`
const records = given.map(({ problem, source }) => ({ task_id: problem, solution: source }))
const lines = (list: readonly unknown[]): string => list.map((record) => JSON.stringify(record)).join('\n')
const ofProblem = (id: string): string[] => given.filter(({ problem }) => problem === id).map(({ source }) => source)
const ids = problems.map(({ id }) => id).toSorted()

/** Every format with the same solutions in it; the path to give is that of the first file, or the folder. */
const FORMATS: Readonly<Record<string, Readonly<Record<string, string | Buffer>>>> = {
  'folders of files': Object.fromEntries(
    given.map(({ problem, source, set }) => [`folders/${problem}/${set}.ts`, source]),
  ),
  'flat files': Object.fromEntries(
    given.map(({ problem, source, set }) => [`flat/${problem}_${set === 'careful' ? 1 : 2}.ts`, source]),
  ),
  'files of chat': Object.fromEntries(
    given.map(({ problem, source, set }) => [`chats/${problem}/${set}.md`, answer(source)]),
  ),
  'lines of solutions': { 'solutions.jsonl': lines(records) },
  'lines, compressed': { 'compressed.jsonl.gz': gzipSync(lines(records)) },
  'lines of chat': {
    'completions.jsonl': lines(given.map(({ problem, source }) => ({ task_id: problem, completion: answer(source) }))),
  },
  'lines after reasoning': {
    'reasoned.jsonl': lines(
      given.map(({ problem, source }) => ({
        ...{ task_id: problem, completion: `<think>\n${answer('function draft() {}\n')}\n</think>\n${answer(source)}` },
      })),
    ),
  },
  'a list of records': { 'records.json': JSON.stringify(records, null, 2) },
  'MultiPL-E': Object.fromEntries(
    ids.map((id) => [`multipl-e/${id}.json.gz`, gzipSync(JSON.stringify({ name: id, completions: ofProblem(id) }))]),
  ),
  'BigCode in the order of ids': { 'bigcode.json': JSON.stringify(ids.map(ofProblem)) },
  'BigCode with ids beside it': {
    'beside.json': JSON.stringify(ids.toReversed().map(ofProblem)),
    'beside.problems.json': JSON.stringify(ids.toReversed()),
  },
  'ids as keys': { 'keys.json': JSON.stringify(Object.fromEntries(ids.map((id) => [id, ofProblem(id)]))) },
  'a log in Markdown': {
    'log.md': given.map(({ problem, source }) => `## ${problem}\n\n${answer(source)}\n`).join('\n'),
  },
  conversations: {
    'messages.jsonl': lines(
      given.map(({ problem, source }) => ({
        ...{ id: problem, messages: [{ role: 'user', content: 'Solve it.' }] },
        choices: [{ message: { role: 'assistant', content: answer(source) } }],
      })),
    ),
  },
}

const plan: RunPlan = {
  ...{ precision: 'quick', effort: EFFORTS.quick, limits: LIMITS, warmupCalls: 2, also: [], v8: 'predictable' },
  seed: '0123456789abcdef',
}
const keyOf = ({ source, problem }: Candidate): string =>
  contentKey({
    problemHash: corpus.find((loaded) => loaded.problem.card.id === problem)?.hash ?? '',
    ...{ source, plan, isolation: 2, effbenchVersion: '0' },
  })
const outcomeOf = ({ source, problem }: Candidate): string => {
  const card = problems.find(({ id }) => id === problem)
  if (card === undefined) return 'no problem'
  const prepared = prepareScript({ source, entry: card.entry })
  return prepared.kind === 'ready' ? 'ready' : prepared.reason
}
const summary = (candidates: readonly Candidate[]): string[] =>
  candidates.map((candidate) => `${candidate.problem} ${keyOf(candidate)} ${outcomeOf(candidate)}`).toSorted()

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'effbench-agree-'))
})
afterAll(async () => rm(folder, { recursive: true }))

describe('the same solutions in every format', () => {
  it('are twenty and more', () => expect(given.length).toBeGreaterThanOrEqual(20))

  it.each(Object.entries(FORMATS))('are the same candidates with the same keys: %s', async (_, files) => {
    for (const [path, content] of Object.entries(files)) {
      await mkdir(dirname(join(folder, path)), { recursive: true })
      await writeFile(join(folder, path), content)
    }
    const [first = ''] = Object.keys(files)
    const path = join(folder, first.includes('/') ? (first.split('/')[0] ?? '') : first)
    const { candidates } = await collectCandidates({ paths: [path], problems })
    expect(summary(candidates)).toEqual(summary(given))
  })
})
