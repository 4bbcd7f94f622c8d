/** A model's completions, from one line each to a verdict. */
import { gzipSync } from 'node:zlib'

import { afterAll, expect, it } from 'vitest'

import { readRecord } from '../../harness/record/read-record.ts'
import { RUNS, SQUARES } from './candidates.ts'
import { openWorkplace, PROBLEMS } from './workplace.ts'

const home = openWorkplace()
afterAll(home.close)

const lines = [
  { task_id: 'sum-of-squares', solution: SQUARES.wrong },
  { task_id: 'effbench/longest_run', completion: `Here you are:\n\n\`\`\`ts\n${RUNS.accepted}\`\`\`\n`, model: 'm' },
  { task_id: 'sum-of-squares', solution: SQUARES.throws },
].map((line) => JSON.stringify(line))

it.each([
  ['completions.jsonl', `${lines.join('\n')}\n`],
  ['packed.jsonl.gz', gzipSync(lines.join('\n'))],
])('%s', async (file, content) => {
  home.write({ [file]: content })
  const out = `${file}.run`
  const words = ['run', file, '--problems', PROBLEMS, '--precision', 'quick', '--k', '1,2', '--out', out]
  const { stdout, exitCode } = await home.effbench(words)
  expect(exitCode).toBe(0)
  expect(stdout).toMatch(new RegExp(`^${file.split('.')[0]} +1/3 `, 'm'))
  const { candidates, measurements } = readRecord(home.path(out))
  expect(candidates.map(({ set, problem, name, origin }) => [set, problem, name, origin])).toEqual([
    [file.split('.')[0], 'sum-of-squares', '1', `${file}:1`],
    [file.split('.')[0], 'longest-run', '1', `${file}:2`],
    [file.split('.')[0], 'sum-of-squares', '2', `${file}:3`],
  ])
  expect(
    candidates.map(({ measurement }) => measurements.find(({ key }) => key === measurement)?.verdict.kind),
  ).toEqual([...['wrong-answer', 'accepted', 'runtime-error']])
})

it('takes the first of each problem, or one problem only, when that is asked for', async () => {
  home.write({ 'some.jsonl': lines.join('\n') })
  const words = [
    'run',
    'some.jsonl',
    '--problems',
    PROBLEMS,
    '--first',
    '1',
    '--only',
    'sum-of-squares',
    '--out',
    'some',
  ]
  expect((await home.effbench(words)).exitCode).toBe(0)
  const { candidates, problems } = readRecord(home.path('some'))
  expect(candidates.map(({ origin }) => origin)).toEqual(['some.jsonl:1'])
  expect(problems.map(({ card }) => card.id)).toEqual(['sum-of-squares'])
})
