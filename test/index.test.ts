/** What a program may rely on: the names of the library, and that they do without the command line what it does. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterAll, expect, it } from 'vitest'

import * as effbench from '../harness/index.ts'
import { buildRecord } from './record-builder.ts'
import { linesOf } from './record/record-lines.ts'

const folder = mkdtempSync(join(tmpdir(), 'effbench-library-'))
afterAll(() => rmSync(folder, { recursive: true }))

it('has these names and no others', () => {
  expect(Object.keys(effbench).toSorted()).toEqual(
    [
      ...['run', 'runPlanned', 'resume', 'runPlan', 'loadCorpus', 'collectCandidates', 'readRecord', 'score'],
      ...['render', 'loadReporters', 'gate', 'merge', 'mergeRecords', 'toBeAsFastAs'],
      ...['CorpusError', 'HarnessFault', 'UsageError'],
    ].toSorted(),
  )
})

it('reads a stored run, scores it and renders it', async () => {
  const lines = linesOf(buildRecord()).map((line) => JSON.stringify(line))
  writeFileSync(join(folder, 'record.jsonl'), `${lines.join('\n')}\n`)
  const record = effbench.readRecord(folder)
  const scores = await effbench.score(record, { k: [1, 2] })
  expect(scores.sets.map(({ set }) => set)).toContain('careful')
  expect(JSON.parse(await effbench.render({ record, scores, format: 'json' }))).toMatchObject({ k: [1, 2] })
})

it('reads problems and candidates', async () => {
  const problems = await effbench.loadCorpus(join(import.meta.dirname, 'fixtures/problems-for-cli'))
  writeFileSync(join(folder, 'set.jsonl'), '{"task_id":"longest-run","solution":"export const longestRun = () => 0"}\n')
  const { candidates } = await effbench.collectCandidates({
    paths: [join(folder, 'set.jsonl')],
    problems: problems.map(({ problem }) => problem.card),
  })
  expect(candidates.map(({ problem, name }) => [problem, name])).toEqual([['longest-run', '1']])
  expect(effbench.runPlan({ precision: 'quick' }).precision).toBe('quick')
})

it('refuses to run into a folder that holds a run', async () => {
  const refused = effbench.runPlanned({
    ...{ folder, runId: 'again', plan: effbench.runPlan({ precision: 'quick' }), problems: [], candidates: [] },
    ...{ sets: [], notes: [], signal: new AbortController().signal, onEvent: () => {}, startedAt: new Date(0) },
  })
  await expect(refused).rejects.toThrow(effbench.UsageError)
})
