/**
 * Start-up: what each layer around a candidate costs. Processes are started in turn, one of each kind after the other,
 * so that all kinds see the same machine. Prints medians of wall time and the difference to the layer below.
 *
 *   npm run bench:startup -- --starts 30
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'

import { execa } from 'execa'

import { withGround } from '../harness/app/ground.ts'
import { startWorker, type Host } from '../harness/host/worker-process.ts'
import { LIMITS } from '../harness/model/defaults.ts'
import type { IsolationLevel } from '../harness/model/isolation.ts'
import type { Entry } from '../harness/model/problem.ts'
import { median } from '../harness/stats/median.ts'

const { values: options } = parseArgs({
  options: { starts: { type: 'string', default: '30' }, out: { type: 'string', default: 'bench/out/startup.json' } },
})
const ENTRY: Entry = { kind: 'function', name: 'f', parameters: ['value'], result: 'value' }
const SCRIPT = '(() => (value) => value)()'

const LAYERS: Readonly<Record<IsolationLevel, string>> = {
  1: 'the worker: protocol, clock, script compiled',
  2: '… with resource limits and the permission model',
  3: '… in namespaces of unshare',
  4: '… in bubblewrap, with the no-fork filter',
}

const wall = async (use: () => Promise<unknown>): Promise<number> => {
  const from = performance.now()
  await use()
  return performance.now() - from
}

const rows = await withGround({}, async ({ host, machine }) => {
  const bare = async (): Promise<unknown> => execa(host.tools.node, ['--eval', ''])
  const worker = (on: Host) => async (): Promise<void> => {
    await (await startWorker(on, { entry: ENTRY, script: SCRIPT, limits: LIMITS, v8Seed: 1 })).stop()
  }
  const levels = ([1, 2, 3, 4] as const).filter((level) => level <= machine.isolation.level)
  const kinds = [
    { layer: 'node alone', start: bare },
    ...levels.map((level) => ({ layer: LAYERS[level], start: worker({ ...host, level }) })),
  ]
  const times = kinds.map((): number[] => [])
  for (let start = 0; start < Number(options.starts); start++) {
    for (const [index, kind] of kinds.entries()) times[index]?.push(await wall(kind.start))
  }
  const medians = times.map(median)
  return kinds.map(({ layer }, index) => ({
    layer,
    'median, ms': (medians[index] ?? NaN).toFixed(1),
    'more than the line above, ms':
      index === 0 ? '' : ((medians[index] ?? NaN) - (medians[index - 1] ?? NaN)).toFixed(1),
  }))
})
console.table(rows)
mkdirSync('bench/out', { recursive: true })
writeFileSync(options.out, `${JSON.stringify(rows, undefined, 1)}\n`)
