/** A run in two shards, merged, has the problems, candidates and verdicts of the run in one go, and its figures of passing. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { score } from '../../harness/app/score.ts'
import type { Scores } from '../../harness/model/score.ts'
import { readRecord } from '../../harness/record/read-record.ts'
import { THREE_SETS } from './candidates.ts'
import { openWorkplace, PROBLEMS } from './workplace.ts'

const home = openWorkplace()
afterAll(home.close)

const SEED = '0123456789abcdef'
const run = (...words: readonly string[]) =>
  home.effbench(['run', 'sets', '--problems', PROBLEMS, '--precision', 'quick', '--quiet', ...words])

/** The two shards' commands, ended. */
const ran: Awaited<ReturnType<typeof run>>[] = []

beforeAll(async () => {
  home.write(THREE_SETS)
  for (const shard of ['1/2', '2/2'] as const) {
    ran.push(await run('--seed', SEED, '--shard', shard, '--out', `shards/${shard[0]}`))
  }
})

const verdicts = ({ candidates }: Scores): string[] =>
  candidates.map(({ set, problem, name, verdict }) => `${set}/${problem}/${name} ${verdict.kind}`).toSorted()

describe('a run in shards', () => {
  it('gives each shard whole problems, and its place', () => {
    expect(ran.map(({ exitCode, stderr }) => [exitCode, stderr])).toEqual([
      [0, ''],
      [0, ''],
    ])
    const [one, two] = [readRecord(home.path('shards/1')), readRecord(home.path('shards/2'))]
    expect([one, two].map(({ header }) => [header.shard?.index, header.shard?.of])).toEqual([
      [1, 2],
      [2, 2],
    ])
    expect([...one.header.asked, ...two.header.asked].toSorted()).toEqual(['longest-run', 'sum-of-squares'])
    expect(one.header.shard?.corpus).toBe(two.header.shard?.corpus)
    expect(one.candidates.length + two.candidates.length).toBe(Object.keys(THREE_SETS).length)
  })

  it('merges in any order to one record with reports, which is scored as the run in one go', async () => {
    const merged = await home.effbench(['merge', 'shards/2', 'shards/1', '--out', 'whole'])
    expect(merged.exitCode).toBe(0)
    expect(merged.stdout).toContain('brisk')
    expect(merged.stderr).toContain('whole/report.html')
    const other = await home.effbench(['merge', 'shards/1', 'shards/2', '--out', 'again', '--quiet'])
    expect(other.exitCode).toBe(0)
    expect(home.read('again/record.jsonl')).toBe(home.read('whole/record.jsonl'))
    const once = await run('--seed', SEED, '--out', 'once')
    expect(once.exitCode).toBe(0)
    const [together, alone] = [await score(readRecord(home.path('whole'))), await score(readRecord(home.path('once')))]
    expect(verdicts(together)).toEqual(verdicts(alone))
    const pass = (scores: Scores) =>
      scores.sets.map(({ set, metrics }) => [set, metrics.find(({ id }) => id === 'pass@1')?.estimate])
    expect(pass(together)).toEqual(pass(alone))
    expect(together.sets.map(({ set, missing }) => [set, missing])).toEqual(
      alone.sets.map(({ set, missing }) => [set, missing]),
    )
  })

  it('is compared by the gate only when it is whole', async () => {
    const { exitCode, stdout } = await home.effbench(['gate', 'shards/1', '--baseline', 'shards/1'])
    expect(exitCode).toBe(3)
    expect(stdout).toContain('shard 1 of 2 alone')
  })

  it('refuses what does not belong together, and writes nothing', async () => {
    for (const [words, says] of [
      [['shards/1'], 'of 2 shards shard 2 is missing; give all folders, or merge what there is with --allow-partial'],
      [['shards/1', 'shards/1'], 'shard 1 of 2 is there twice: in shards/1 and in shards/1'],
      [['shards/1', 'nowhere'], 'no record at nowhere'],
    ] as const) {
      const { exitCode, stderr } = await home.effbench(['merge', ...words, '--out', 'refused'])
      expect([exitCode, stderr]).toEqual([2, expect.stringContaining(says)])
      expect(Object.keys(home.contents())).not.toContain(home.path('refused'))
    }
    const nowhere = await home.effbench(['merge', 'shards/1', 'shards/2'])
    expect([nowhere.exitCode, nowhere.stderr]).toEqual([2, expect.stringContaining('--out <folder>')])
  })

  it('a part of it can be merged when that is asked for, and then meets no threshold', async () => {
    const words = ['merge', 'shards/1', '--allow-partial', '--quiet', '--out', 'part', '--fail-below', 'pass@1=0']
    const { exitCode, stderr } = await home.effbench(words)
    expect([exitCode, stderr]).toEqual([3, expect.stringContaining('only 1 of 2 shards are merged')])
    const resumed = await home.effbench(['run', '--resume', 'part', '--problems', PROBLEMS])
    expect([resumed.exitCode, resumed.stderr]).toEqual([2, expect.stringContaining('merged from shards')])
  })

  it('needs a seed, work for every shard, and a place that exists', async () => {
    for (const [words, says] of [
      [['--shard', '1/2'], '--shard needs --seed'],
      [['--shard', '3/2', '--seed', SEED], '--shard: write it as i/n with i from 1 to n'],
      [['--shard', '1/3', '--seed', SEED], 'only 2 problems have candidates'],
      [['--shard', '1/2', '--seed', SEED, '--fail-below', 'pass@1=1'], '--fail-below judges whole runs'],
    ] as const) {
      const { exitCode, stderr } = await run(...words)
      expect([exitCode, stderr]).toEqual([2, expect.stringContaining(says)])
    }
  })
})
