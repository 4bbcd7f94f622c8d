/** The gate as a CI job sees it: exit codes, what is printed, the files it leaves, the runner's summary. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { GateResult } from '../../harness/model/gate.ts'
import type { RunRecord } from '../../harness/model/record.ts'
import { buildRecord, type BuiltCandidate } from '../record-builder.ts'
import { linesOf as lines } from '../record/record-lines.ts'
import { openWorkplace } from './workplace.ts'

const home = openWorkplace()
afterAll(home.close)

const IDS = ['two-sum', 'merge-intervals', 'lru-cache', 'edit-distance']

const record = (seed: number, change: (id: string) => Partial<BuiltCandidate> = () => ({})): RunRecord =>
  buildRecord({
    ...{ seed, noise: 0.007, problems: IDS.map((id) => ({ id })) },
    candidates: IDS.map((problem) => ({ set: 'model', problem, name: '1', pairs: 4, ...change(problem) })),
  })

const store = (folder: string, stored: RunRecord): void =>
  home.write({
    [`${folder}/record.jsonl`]: `${lines(stored)
      .map((line) => JSON.stringify(line))
      .join('\n')}\n`,
  })

const slower = (id: string): Partial<BuiltCandidate> => (id === 'lru-cache' ? { ratios: 1.3 } : {})

beforeAll(() => {
  store('base', record(1))
  store('same', record(2))
  store('slower', record(3, slower))
})

const resultOf = (folder: string): GateResult => GateResult.parse(JSON.parse(home.read(`${folder}/gate.json`)))

describe('gate', () => {
  it('ends with 0 when nothing regressed, and leaves gate.json and gate.md', async () => {
    const { exitCode, stdout, stderr } = await home.effbench(['gate', 'same', '--baseline', 'base'])
    expect(stderr).toBe('')
    expect(exitCode).toBe(0)
    expect(stdout).toMatch(/^Gate met: nothing regressed\.\n/)
    expect(resultOf('same')).toMatchObject({ status: 'met', doubts: [] })
    expect(resultOf('same').rows).toHaveLength(4)
    expect(home.read('same/gate.md')).toContain('### effbench: Gate met')
  })

  it('ends with 1 and names the candidate that is slower', async () => {
    const { exitCode, stdout } = await home.effbench(['gate', 'slower', '--baseline', 'base', '--out', 'elsewhere'])
    expect(exitCode).toBe(1)
    expect(stdout).toMatch(/^Gate not met: 1 candidate regressed\.\n/)
    expect(stdout).toMatch(/^model\/lru-cache\/1: 0\.7\d× \(0\.\d+–0\.\d+\) of its speed/m)
    expect(existsSync(home.path('slower/gate.json'))).toBe(false)
    expect(resultOf('elsewhere').rows[0]).toMatchObject({ problem: 'lru-cache', finding: 'regressed' })
  })

  it('as large a change as is asked for is needed', async () => {
    const { exitCode } = await home.effbench(['gate', 'slower', '--baseline', 'base', '--minimal-change', '40%'])
    expect(exitCode).toBe(0)
  })

  it('--json prints the result and nothing else', async () => {
    const { exitCode, stdout, stderr } = await home.effbench(['gate', 'slower', '--baseline', 'base', '--json'])
    expect([exitCode, stderr]).toEqual([1, ''])
    expect(GateResult.parse(JSON.parse(stdout)).status).toBe('not-met')
  })

  it('adds to the summary of a GitHub step and annotates', async () => {
    home.write({ 'summary.md': 'Another step was here.\n' })
    const env = { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: home.path('summary.md') }
    const { stderr } = await home.effbench(['gate', 'slower', '--baseline', 'base'], { env })
    expect(stderr).toMatch(/^::error title=effbench gate::model\/lru-cache\/1: 0\.7/)
    const summary = home.read('summary.md')
    expect(summary).toMatch(/^Another step was here\.\n### effbench: Gate not met/)
    const visible = summary.slice(0, summary.indexOf('<details>')).split('\n').slice(1)
    expect(visible.filter((line) => line !== '').length).toBeLessThanOrEqual(10)
  })

  it('judges by thresholds, with and without a baseline', async () => {
    const met = await home.effbench(['gate', 'same', '--fail-below', 'pass@1=1'])
    expect([met.exitCode, met.stdout]).toEqual([0, 'Gate met: every threshold is met.\n'])
    const missed = await home.effbench(['gate', 'same', '--baseline', 'base', '--fail-below', 'speedup=2'])
    expect(missed.exitCode).toBe(1)
    expect(missed.stdout).toMatch(/^Thresholds: model: speedup is 0\.9\d\d|^Thresholds: model: speedup is 1\.0\d\d/m)
  })
})

describe('a gate with nothing to go by is never green', () => {
  const expectDoubt = async (baseline: string, says: string): Promise<void> => {
    const { exitCode, stdout } = await home.effbench(['gate', 'same', '--baseline', baseline])
    expect([exitCode, stdout]).toEqual([3, expect.stringMatching(/^Gate inconclusive: /)])
    expect(stdout).toContain(says)
  }

  it('no baseline there, an empty file, an empty folder, and something else', async () => {
    home.write({ 'nothing/record.jsonl': '', 'other/record.jsonl': '{"no": "record"}\n', 'hollow/readme': '' })
    await expectDoubt('nowhere', 'no record at nowhere')
    await expectDoubt('nothing', 'empty, or does not begin with a header')
    await expectDoubt('hollow', 'no record at hollow')
    await expectDoubt('other', 'other/record.jsonl:1')
  })

  it('a baseline that was cut off, in the middle of a line or between two', async () => {
    const whole = readFileSync(home.path('base/record.jsonl'), 'utf8')
    home.write({ 'torn/record.jsonl': whole.slice(0, -20), 'short/record.jsonl': '' })
    await expectDoubt('torn', 'the baseline breaks off: it has no end')
    writeFileSync(home.path('short/record.jsonl'), whole.split('\n').slice(0, 12).join('\n') + '\n')
    await expectDoubt('short', 'the baseline lacks the measurements of')
  })

  it('a baseline of another version, plan or problem', async () => {
    const base = record(1)
    store('older', { ...base, header: { ...base.header, effbenchVersion: '0.0.1' } })
    store('quicker', { ...base, header: { ...base.header, plan: { ...base.header.plan, precision: 'rigorous' } } })
    store('changed', { ...base, problems: base.problems.map((one) => ({ ...one, hash: 'f'.repeat(64) })) })
    await expectDoubt('older', 'effbench 0.0.1 before and 0.0.0 now')
    await expectDoubt('quicker', 'another plan: precision rigorous and quick')
    await expectDoubt(
      'changed',
      'problems changed since the baseline: two-sum, merge-intervals, lru-cache, edit-distance',
    )
  })

  it('mistakes of usage end with 2', async () => {
    for (const [words, says] of [
      [['gate', 'same'], 'nothing to judge by: name a --baseline'],
      [['gate', 'nowhere', '--baseline', 'base'], 'no record at nowhere'],
      [['gate', 'same', '--fail-below', 'efficency=1'], '--fail-below: no metric "efficency"'],
      [['gate', 'same', '--baseline', 'base', '--minimal-change', '0'], '--minimal-change: write a share'],
    ] as const) {
      const { exitCode, stderr } = await home.effbench([...words])
      expect([exitCode, stderr]).toEqual([2, expect.stringContaining(says)])
    }
  })
})
