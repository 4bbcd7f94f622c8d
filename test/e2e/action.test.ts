/** The composite action, as far as it runs without its service: its script, with the environment a runner would set. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { execa } from 'execa'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { readRecord } from '../../harness/record/read-record.ts'
import { SQUARES, RUNS } from './candidates.ts'
import { openWorkplace, PROBLEMS } from './workplace.ts'

const root = join(import.meta.dirname, '../..')
const text = readFileSync(join(root, 'action.yml'), 'utf8')

const home = openWorkplace()
afterAll(home.close)

/** The indented block under `run: |` of the step with this id. */
const scriptOf = (id: string): string => {
  const [, step = ''] = text.split(`      id: ${id}\n`)
  const [, block = ''] = step.split(/^ {6}run: \|\n/m)
  return block
    .split('\n')
    .filter((line) => line.startsWith('        ') || line === '')
    .map((line) => line.slice(8))
    .join('\n')
}

/** Inputs by the variables they are handed over in, and their defaults. */
const variables = [...text.matchAll(/^ {8}([A-Z_]+): \$\{\{ inputs\.([a-z-]+) \}\}$/gm)]
const defaultOf = (input: string): string => {
  const [, declared = ''] = text.split(`\n  ${input}:\n`)
  return (/^ {4}default: (.*)$/m.exec(declared.split(/^ {2}[a-z-]+:$/m)[0] ?? '')?.[1] ?? '').replaceAll("'", '')
}

const SHA = '0123456789abcdef0123456789abcdef01234567'

const act = async (inputs: Readonly<Record<string, string>>) => {
  home.write({ output: '', summary: '' })
  const given = Object.fromEntries(
    variables.map(([, variable = '', input = '']) => [variable, inputs[input] ?? defaultOf(input)]),
  )
  const { exitCode, stdout, stderr } = await execa('bash', ['-eo', 'pipefail', '-c', scriptOf('effbench')], {
    cwd: home.folder,
    env: {
      ...given,
      ...{ PATH: process.env['PATH'] ?? '', HOME: home.folder, TMPDIR: join(home.folder, '../temporary') },
      ...{ GITHUB_ACTION_PATH: root, GITHUB_SHA: SHA, GITHUB_ACTIONS: 'true' },
      ...{ GITHUB_OUTPUT: home.path('output'), GITHUB_STEP_SUMMARY: home.path('summary') },
    },
    extendEnv: false,
    reject: false,
    stdin: 'ignore',
  })
  return { exitCode, stdout, stderr, output: home.read('output'), summary: home.read('summary') }
}

const MORE = ['--problems', PROBLEMS, '--quiet'].join('\n')

beforeAll(() => {
  home.write({
    'sets/brisk/sum-of-squares/1.ts': SQUARES.wrong,
    'sets/brisk/longest-run/1.ts': RUNS.accepted,
  })
})

describe('the action', () => {
  it('hands every input over as a variable, never as text of the script', () => {
    expect(variables.length).toBeGreaterThan(8)
    const inputs = [...(text.split(/^outputs:$/m)[0] ?? '').matchAll(/^ {2}([a-z-]+):$/gm)].map(([, name = '']) => name)
    expect(variables.map(([, , input = '']) => input).toSorted()).toEqual(inputs.toSorted())
    expect(scriptOf('effbench')).toContain('effbench.js')
    expect(scriptOf('effbench')).not.toContain('${{')
  })

  it('runs shards under the commit’s hash, merges them, and says the whole in the summary', async () => {
    for (const shard of ['1/2', '2/2']) {
      const out = `shards/head-${shard[0]}`
      const ran = await act({ paths: 'sets', shard, out, precision: 'quick', arguments: MORE })
      expect([ran.exitCode, ran.output, ran.summary]).toEqual([0, 'exit-code=0\n', ''])
      expect(readRecord(home.path(out)).header.plan.seed).toBe(SHA)
    }
    const merged = await act({ command: 'merge', paths: '  shards/head-*  ', out: 'runs/head', arguments: '--quiet' })
    expect([merged.exitCode, merged.output]).toEqual([0, 'exit-code=0\n'])
    expect(merged.summary).toContain('## effbench')
    expect(merged.stdout).toMatch(/^::(error|warning|notice) .*sum-of-squares/m)
    for (const file of ['report.html', 'badge.json', 'junit.xml']) expect(home.read(`runs/head/${file}`)).not.toBe('')
  })

  it('gates: 1 below a threshold, 3 without a baseline, each in the summary and as an output', async () => {
    const gate = { command: 'gate', paths: 'runs/head' }
    const missed = await act({ ...gate, 'fail-below': 'pass@1=0.9 eff@1=0.1' })
    expect([missed.exitCode, missed.output]).toEqual([1, 'exit-code=1\n'])
    expect(missed.summary).toContain('Gate not met')
    expect(missed.stderr).toContain('::error title=effbench gate::brisk: pass@1 is 0.500, below 0.9')
    const lost = await act({ ...gate, baseline: 'runs/base' })
    expect([lost.exitCode, lost.output]).toEqual([3, 'exit-code=3\n'])
    expect(lost.summary).toContain('Gate inconclusive')
  })
})
