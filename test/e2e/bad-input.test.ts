/** What a person may get wrong: one line says what and what to do, the exit code says whose fault, nothing is lost. */
import { cpSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'

import { RECORD_VERSION } from '../../harness/model/record.ts'
import { MetricResult } from '../../harness/model/score.ts'
import { buildRecord } from '../record-builder.ts'
import { linesOf as linesOfBuilt } from '../record/record-lines.ts'
import { ONE_WRONG, SQUARES } from './candidates.ts'
import { copyProblems, linesOf, openWorkplace, PROBLEMS } from './workplace.ts'

const BROKEN = join(import.meta.dirname, '../fixtures/problems/broken')

const home = openWorkplace()
afterAll(home.close)

const [header, ...rest] = linesOfBuilt(buildRecord()).map((line) => JSON.stringify(line))
const later = JSON.stringify({ kind: 'header', recordVersion: 99 })
const damaged = rest.with(1, '{"kind":"candid')
const solution = JSON.stringify({ task_id: 'sum-of-squares', solution: SQUARES.wrong })

beforeAll(() => {
  home.write({
    ...ONE_WRONG,
    'mine.ts': SQUARES.wrong,
    'a-file': 'no folder',
    'malformed.jsonl': `${solution}\n\n{"task_id": "sum-of-squares", oops\n${solution}\n`,
    'unknown.jsonl': `{"task_id": "sum-of-square", "solution": ""}\n`,
    'no-solution.jsonl': '{"task_id": "sum-of-squares"}\n',
    'cut-off.jsonl.gz': gzipSync(`${solution}\n`.repeat(100)).subarray(0, 60),
    'empty/README.md': 'no candidates here',
    'misspelt/sum-of-sqares/1.ts': SQUARES.wrong,
    'archive.zip': 'PK',
    'a-run/record.jsonl': `${[header, ...rest].join('\n')}\n`,
    'damaged/record.jsonl': `${[header, ...damaged].join('\n')}\n`,
    'later/record.jsonl': `${[later, ...rest].join('\n')}\n`,
  })
  copyProblems(home.path('faulty'))
  const problem = home.read('faulty/longest-run/problem.ts')
  home.write({ 'faulty/longest-run/problem.ts': problem.replace("entry: 'longestRun'", "entry: 'longest run'") })
  copyProblems(home.path('unloadable'))
  home.write({ 'unloadable/sum-of-squares/canonical.ts': 'export function = sumOfSquares' })
  cpSync(join(BROKEN, 'two-wrong'), home.path('too-few/two-wrong'), { recursive: true })
  rmSync(home.path('too-few/two-wrong/problem.ts'))
  home.write({ 'no-problems/README.md': 'no problem here' })
})

const run = (...words: readonly string[]): string[] => ['run', ...words, '--problems', PROBLEMS]

/** What is typed, and what is said. */
const MISTAKES: Readonly<Record<string, readonly [readonly string[], RegExp]>> = {
  'a path that is not there': [run('nowhere'), /^nowhere: there is no such file or folder/],
  'a file of another kind': [
    run('archive.zip'),
    /^archive\.zip: candidates come in folders, as JSON, as chat and as \.ts or \.js files/,
  ],
  'a malformed line': [run('malformed.jsonl'), /^malformed\.jsonl:3: is not JSON .*each line must be one JSON object/],
  'a line without a solution': [run('no-solution.jsonl'), /^no-solution\.jsonl:1: it needs a "solution"/],
  'a file cut off': [run('cut-off.jsonl.gz'), /^cut-off\.jsonl\.gz: is not a complete gzip file/],
  'an unknown problem in a line': [
    run('unknown.jsonl'),
    /^unknown\.jsonl:1: there is no problem "sum-of-square"; did you mean "sum-of-squares"\?/,
  ],
  'an unknown problem as a folder': [run('misspelt'), /no problem "sum-of-sqares"; did you mean "sum-of-squares"\?/],
  'an unknown problem to show': [['show', 'two-sun'], /^there is no problem "two-sun"; did you mean "two-sum"\?/],
  'an unknown problem to prompt for': [['prompt', 'nonesuch'], /^there is no problem "nonesuch"; "effbench list"/],
  'an unknown problem to compare on': [
    ['compare', 'mine.ts', '--problem', 'two-sun'],
    /^there is no problem "two-sun"; did you mean "two-sum"\?/,
  ],
  'an unknown problem to verify': [['verify', 'two-sun'], /^there is no problem "two-sun"/],
  'no problem to compare on': [['compare', 'mine.ts'], /^say which problem the code solves: --problem <id>/],
  'a file to compare that is not there': [
    ['compare', 'yours.ts', '--problem', 'sum-of-squares', '--problems', PROBLEMS],
    /^yours\.ts: there is no such file/,
  ],
  'an empty set': [run('empty'), /^empty: empty set; put candidates at empty\/<problem-id>\/1\.ts/],
  'problems without a candidate': [run('wrong', '--only', 'longest-run'), /^no candidate for longest-run in the paths/],
  'a folder of problems that is not there': [['list', '--problems', 'nowhere'], /^no folder of problems at \S*nowhere/],
  'a folder without problems': [['list', '--problems', 'no-problems'], /^no problem in \S*no-problems/],
  'a mistake in a definition': [
    ['run', 'wrong', '--problems', 'faulty'],
    /^\S+\/faulty\/longest-run\/problem\.ts: problem longest-run: entry/,
  ],
  'a problem without a definition': [['list', '--problems', 'too-few'], /two-wrong\/problem\.ts is missing/],
  'a canonical that does not parse': [
    ['run', 'wrong', '--problems', 'unloadable', '--out', 'unloadable-run'],
    /^problem sum-of-squares: canonical\.ts cannot be loaded \(syntax\): line 1: /,
  ],
  'a folder that cannot be made': [
    run('wrong', '--out', 'a-file/run'),
    /^cannot write to a-file\/run \(ENOTDIR\); .*--out$/,
  ],
  'a folder of a report that cannot be made': [
    ['report', 'a-run', '--out', 'a-file/run'],
    /^cannot write to a-file\/run/,
  ],
  'a folder that holds a run': [
    run('wrong', '--out', 'a-run'),
    /^a-run holds a run already; go on with --resume a-run/,
  ],
  'no record to report on': [['report', 'nowhere'], /^no record at nowhere; give a run's folder/],
  'a damaged record': [['report', 'damaged'], /^damaged\/record\.jsonl:3: not JSON; the record is damaged/],
  'a record of another version': [
    ['report', 'later'],
    new RegExp(`record version 99; this effbench reads version ${RECORD_VERSION}`),
  ],
  'an unknown command': [['runn'], /^unknown command 'runn'; did you mean run\?/],
  'a command like no other': [['frobnicate'], /^unknown command 'frobnicate'; "effbench --help" shows what there is/],
  'an unknown option': [['run', '--precison', 'quick'], /^unknown option '--precison'; did you mean --precision\?/],
  'a missing argument': [['show'], /^missing required argument 'id'; "effbench --help"/],
  'an argument too many': [['list', 'all'], /^too many arguments for 'list'/],
  'an unknown precision': [run('wrong', '--precision', 'fast'), /^--precision: .*quick.*standard.*rigorous/],
  'an unknown level': [run('wrong', '--levels', 'huge'), /^--levels: problem \S+ has no level "huge"; it has large/],
  'no level': [run('wrong', '--levels', ','), /^--levels: name at least one/],
  'an unknown format': [run('wrong', '--format', 'htlm'), /^--format: no format "htlm"; did you mean "html"\?/],
  'an unknown format of a comparison': [
    ['compare', 'mine.ts', '--problem', 'sum-of-squares', '--problems', PROBLEMS, '--format', 'pdf', '--out', 'as-pdf'],
    /^--format: no format "pdf"/,
  ],
  'an unknown metric': [
    run('wrong', '--fail-below', 'nonsense=1'),
    /^--fail-below: no metric "nonsense"; there are .*eff@1/,
  ],
  'a mistyped metric': [['report', 'a-run', '--fail-below', 'pas@1=1'], /no metric "pas@1"; did you mean "pass@1"/],
  'a threshold that is none': [run('wrong', '--fail-below', 'eff@1'), /^--fail-below: write it as metric=value/],
  'a k that is none': [run('wrong', '--k', '1,zero'), /^--k: write whole numbers from 1 to 10000/],
  'a seed that is none': [run('wrong', '--seed', 'lucky'), /^--seed: write 8 to 64 hexadecimal digits/],
  'a count that is none': [run('wrong', '--first', 'few'), /^--first: write a whole number, 1 or more/],
  'an isolation level that is none': [run('wrong', '--require-isolation', '7'), /^--require-isolation: .*1.*4/],
}

describe('a mistake is told in one line and costs nothing', () => {
  it.each(Object.keys(MISTAKES))('%s', async (mistake) => {
    const [words, says] = MISTAKES[mistake] ?? [[], /never/]
    const before = home.contents()
    const { exitCode, stdout, stderr } = await home.effbench(words)
    const [line = '', ...more] = linesOf(stderr)
    expect(line).toMatch(/^effbench: /)
    expect(line.slice('effbench: '.length)).toMatch(says)
    expect(more).toEqual([])
    expect(stdout).toBe('')
    expect(exitCode).toBe(2)
    const after = home.contents()
    for (const [path, content] of Object.entries(before)) expect(after[path]).toBe(content)
    const files = Object.entries(after).filter(([path, content]) => !(path in before) && content !== 'a folder')
    expect(files).toEqual([])
  })
})

const Scored = z.object({ sets: z.array(z.object({ metrics: z.array(MetricResult) })) })

describe('what cannot be said is said to be absent', () => {
  it('pass@10 and eff@10 of two candidates', async () => {
    home.write({ 'two/sum-of-squares/1.ts': SQUARES.wrong, 'two/sum-of-squares/2.ts': SQUARES.throws })
    const { exitCode, stdout } = await home.effbench([...run('two', '--k', '10'), '--out', 'k-of-ten'])
    expect(exitCode).toBe(0)
    expect(stdout).toMatch(/two +0\/2 +fewer than k +fewer than k/)
    const absent = { kind: 'absent', reason: 'fewer-candidates-than-k' }
    const json = await home.effbench(['report', 'k-of-ten', '--k', '10,1', '--json'])
    expect(json.exitCode).toBe(0)
    const { sets } = Scored.parse(JSON.parse(json.stdout))
    const metrics = new Map(sets.flatMap((set) => set.metrics.map(({ id, estimate }) => [id, estimate] as const)))
    expect(metrics.get('pass@10')).toEqual(absent)
    expect(metrics.get('eff@10')).toEqual(absent)
    expect(metrics.get('pass@1')).toMatchObject({ value: 0 })
  })
})

describe('a threshold', () => {
  it('that is not met ends with 1, and the reports are written', async () => {
    const words = [...run('wrong', '--fail-below', 'eff@1=0.5', 'pass@1=0'), '--out', 'below']
    const { exitCode, stderr, stdout } = await home.effbench(words)
    expect(exitCode).toBe(1)
    expect(linesOf(stderr).at(-1)).toBe('wrong: eff@1 is 0.000, below 0.5')
    expect(stdout).toContain('wrong')
    expect(home.read('below/report.json')).toContain('"sum-of-squares"')
  })

  it('that is met ends with 0; an absent figure meets none', async () => {
    expect((await home.effbench(['report', 'below', '--fail-below', 'eff@1=0', '--quiet'])).exitCode).toBe(0)
    const { exitCode, stderr } = await home.effbench(['report', 'below', '--fail-below', 'speedup=0', '--quiet'])
    expect(exitCode).toBe(1)
    expect(stderr).toBe('wrong: speedup is absent (none-correct), below 0\n')
  })
})
