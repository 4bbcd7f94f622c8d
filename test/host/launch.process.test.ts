import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

import { execa } from 'execa'
import { beforeAll, describe, expect, it } from 'vitest'

import { surveyMachine, type Ground } from '../../harness/host/machine.ts'
import { startWorker, type Host, type WorkerSpec } from '../../harness/host/worker-process.ts'
import { LIMITS } from '../../harness/model/defaults.ts'
import type { IsolationLevel } from '../../harness/model/isolation.ts'
import { marked, marks } from './leftovers.ts'

let ground: Ground
beforeAll(async () => {
  ground = await surveyMachine()
})

const spec: WorkerSpec = {
  entry: { kind: 'function', name: 'f', parameters: [], result: 'value' },
  script: '(() => () => { for (;;); })()',
  limits: LIMITS,
  v8Seed: 1,
}

/** A parent that starts two children, leaves them in the middle of endless calls, and then does as told. */
const parentThat = (leaves: string, host: Host) => {
  const url = pathToFileURL(join(import.meta.dirname, '../../harness/host/worker-process.ts')).href
  const code = `
    import { text } from 'node:stream/consumers'
    import { startWorker } from '${url}'
    const { host, spec } = JSON.parse(await text(process.stdin))
    const allowance = { cpu: 60e9, wall: 60e9 }
    for (const worker of [await startWorker(host, spec), await startWorker(host, spec)]) {
      await worker.exchange({ kind: 'open' }, [], allowance)
      await worker.exchange({ kind: 'prepare', inputs: [2], bytes: 2 }, ['[]'], allowance)
      void worker.exchange({ kind: 'go' }, [], allowance)
    }
    process.stdout.write('called')
    await new Promise((resolve) => setTimeout(resolve, 100))
    ${leaves}`
  return execa(process.execPath, ['--input-type=module', '--eval', code], {
    input: JSON.stringify({ host, spec }),
    reject: false,
  })
}

const WAYS = { 'process.exit(3)': 3, "throw new Error('unforeseen')": 1 }

describe.each(Object.entries(WAYS))('a parent that leaves by %s', (leaves, exitCode) => {
  it.each([1, 2, 3, 4] satisfies IsolationLevel[])('takes its children with it at level %i', async (wanted) => {
    const level = wanted <= ground.machine.isolation.level ? wanted : ground.machine.isolation.level
    const mark = `left-at-${wanted}-by-${exitCode}`
    const parent = await parentThat(leaves, { ...marked(ground.host, mark), level })
    expect([parent.stdout, parent.exitCode]).toEqual(['called', exitCode])
    await expect.poll(() => marks(mark), { timeout: 20_000 }).toEqual([])
  })

  it('takes them with it by itself, where the system has no tool that would', async () => {
    const mark = `left-alone-by-${exitCode}`
    const tools = { node: ground.host.tools.node, libraries: [] }
    const parent = await parentThat(leaves, { ...marked(ground.host, mark), tools, level: 1, aslrOff: false })
    expect([parent.stdout, parent.exitCode]).toEqual(['called', exitCode])
    await expect.poll(() => marks(mark), { timeout: 20_000 }).toEqual([])
  })
})

it('waits for the end of this process only while a child lives', async () => {
  const before = process.listenerCount('exit')
  const host = marked(ground.host, 'listens')
  const workers = [await startWorker(host, spec), await startWorker(host, spec)]
  expect(process.listenerCount('exit')).toBe(before + 1)
  await workers[0]?.stop()
  expect(process.listenerCount('exit')).toBe(before + 1)
  await workers[1]?.stop()
  expect(process.listenerCount('exit')).toBe(before)
  expect(marks('listens')).toEqual([])
})
