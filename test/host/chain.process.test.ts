import { pathToFileURL } from 'node:url'
import { join } from 'node:path'

import { execa } from 'execa'
import { beforeAll, expect, it } from 'vitest'

import { surveyMachine, type Ground } from '../../harness/host/machine.ts'
import { LIMITS } from '../../harness/model/defaults.ts'
import type { IsolationLevel } from '../../harness/model/isolation.ts'
import { marked, marks } from './leftovers.ts'

let ground: Ground
beforeAll(async () => {
  ground = await surveyMachine()
})

const moduleUrl = (path: string): string => pathToFileURL(join(import.meta.dirname, '../../harness', path)).href

it.each([1, 2, 3, 4] satisfies IsolationLevel[])(
  'at level %i a child dies when its parent is killed',
  async (wanted) => {
    const level = wanted <= ground.machine.isolation.level ? wanted : ground.machine.isolation.level
    const mark = `orphan-of-a-test-${wanted}`
    const host = { ...marked(ground.host, mark), level }
    const spec = {
      entry: { kind: 'function', name: 'f', parameters: [], result: 'value' },
      script: '(() => () => { for (;;); })()',
      limits: LIMITS,
      v8Seed: 1,
    }
    // The parent leaves its child in the middle of a call that does not end by itself.
    const code = `
    import { text } from 'node:stream/consumers'
    import { startWorker } from '${moduleUrl('host/worker-process.ts')}'
    const { host, spec } = JSON.parse(await text(process.stdin))
    const worker = await startWorker(host, spec)
    const allowance = { cpu: 60e9, wall: 60e9 }
    await worker.exchange({ kind: 'open' }, [], allowance)
    await worker.exchange({ kind: 'prepare', inputs: [2], bytes: 2 }, ['[]'], allowance)
    void worker.exchange({ kind: 'go' }, [], allowance)
    process.stdout.write('called')`
    const input = JSON.stringify({ host, spec })
    const parent = execa(process.execPath, ['--input-type=module', '--eval', code], {
      input,
      reject: false,
      buffer: false,
    })
    await new Promise((resolve) => parent.stdout.once('data', resolve))
    expect(marks(mark).length).toBeGreaterThan(0)
    parent.kill('SIGKILL')
    await parent
    await expect.poll(() => marks(mark), { timeout: 20_000 }).toEqual([])
  },
)
