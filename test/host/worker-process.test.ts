import { afterEach, beforeAll, describe, expect, it } from 'vitest'

import { surveyMachine } from '../../harness/host/machine.ts'
import { startWorker, type Host, type WorkerProcess, type WorkerSpec } from '../../harness/host/worker-process.ts'
import { HarnessFault } from '../../harness/model/errors.ts'
import { LIMITS } from '../../harness/model/defaults.ts'
import type { IsolationLevel } from '../../harness/model/isolation.ts'
import type { Entry } from '../../harness/model/problem.ts'
import { milliseconds, seconds } from '../../harness/model/units.ts'
import { assertNoneLeft, marked } from './leftovers.ts'

const MARK = 'one-worker-of-a-test'
const entry: Entry = { kind: 'function', name: 'spend', parameters: ['value'], result: 'value' }
/** Burns CPU time for its answer: the sum of the integers below n. */
const SPEND = `(() => { "use strict"; return (n) => { let sum = 0; for (let i = 0; i < n; i++) sum = (sum + i) | 0; return sum } })()`
const ALLOWANCE = { cpu: seconds(5), wall: seconds(50) }

let host: Host
let highest: IsolationLevel
let worker: WorkerProcess | undefined
beforeAll(async () => {
  const ground = await surveyMachine()
  host = marked(ground.host, MARK)
  highest = ground.machine.isolation.level
})
afterEach(async () => {
  await worker?.stop()
  worker = undefined
  assertNoneLeft(MARK)
})

const start = async (on: Partial<Host> = {}, of: Partial<WorkerSpec> = {}): Promise<WorkerProcess> => {
  worker = await startWorker({ ...host, ...on }, { entry, script: SPEND, limits: LIMITS, v8Seed: 7, ...of })
  return worker
}

const prepare = async (on: WorkerProcess, text: string): Promise<void> => {
  expect(await on.exchange({ kind: 'open' }, [], ALLOWANCE)).toMatchObject({ reply: { kind: 'opened' } })
  const bytes = Buffer.byteLength(text)
  const ready = await on.exchange({ kind: 'prepare', inputs: [bytes], bytes }, [text], ALLOWANCE)
  expect(ready).toMatchObject({ reply: { kind: 'ready' } })
}

describe.each([1, 2, 3, 4] satisfies IsolationLevel[])('startWorker at level %i', (level) => {
  /** A machine without this level says so in its survey; the highest it has stands in. */
  const here = (): IsolationLevel => (level <= highest ? level : highest)

  it('answers, and the kernel’s reading of its CPU time agrees with its claim', async () => {
    const started = await start({ level: here() })
    await prepare(started, '[30000000]')
    const before = started.cpu()?.used ?? NaN
    const done = await started.exchange({ kind: 'go' }, [], ALLOWANCE)
    const used = (started.cpu()?.used ?? NaN) - before
    const reply = done.kind === 'reply' && done.reply.kind === 'done' ? done.reply : undefined
    expect(reply?.cpu).toBeGreaterThan(milliseconds(1))
    expect(Math.abs(used - (reply?.cpu ?? NaN))).toBeLessThan(milliseconds(5) + used / 10)
    expect(await started.exchange({ kind: 'collect' }, [], ALLOWANCE)).toMatchObject({
      kind: 'reply',
      reply: { kind: 'answer' },
      body: String((29_999_999 * 15_000_000) | 0),
    })
  })

  it('is killed in the middle of a call that does not end', async () => {
    const started = await start({ level: here() })
    await prepare(started, '[1e308]')
    const cpu = milliseconds(60)
    const ended = await started.exchange({ kind: 'go' }, [], { cpu, wall: seconds(50) })
    expect(ended).toEqual({ kind: 'time-limit', clock: 'cpu', limit: cpu })
    expect(await started.exchange({ kind: 'collect' }, [], ALLOWANCE)).toEqual(ended)
  })
})

describe('startWorker', () => {
  it('ends a child that the machine gave no time, and says that it was the machine', async () => {
    const started = await start()
    await prepare(started, '[1e308]')
    const ended = await started.exchange({ kind: 'go' }, [], { cpu: seconds(500), wall: milliseconds(100) })
    expect(ended).toMatchObject({ kind: 'stalled' })
    expect(await started.exchange({ kind: 'collect' }, [], ALLOWANCE)).toEqual(ended)
  })

  it('serves many contexts, each without memory of the last', async () => {
    const script = '(() => { "use strict"; let calls = 0; return () => ++calls })()'
    const started = await start({}, { script })
    for (let round = 0; round < 3; round++) {
      await prepare(started, '[0]')
      await started.exchange({ kind: 'go' }, [], ALLOWANCE)
      expect(await started.exchange({ kind: 'collect' }, [], ALLOWANCE)).toMatchObject({ body: '1' })
    }
  })

  it('sees nothing of our environment', async () => {
    process.env['EFFBENCH_SECRET_OF_A_TEST'] = 'visible'
    const seen = `import { writeSync } from 'node:fs'\nwriteSync(2, Object.keys(process.env).join())\nprocess.exit(7)\n//`
    await expect(start({ texts: { ...host.texts, main: `${seen} ${MARK}` } })).rejects.toThrow(
      /exit code 7\)[^A-Z]*(PWD)?$/,
    )
    delete process.env['EFFBENCH_SECRET_OF_A_TEST']
  })

  it.each([
    ['exits at once', `process.exit(0)\n// ${MARK}`, /exit code 0/],
    ['throws', `throw new Error('no worker')\n// ${MARK}`, /did not start/],
    [
      'says what is no message',
      `import { writeSync } from 'node:fs'\nwriteSync(3, 'hello\\n')\n// ${MARK}`,
      /none of ours/,
    ],
  ])('is a fault of ours when what is started %s', async (_, main, why) => {
    const failing = start({ texts: { ...host.texts, main } })
    await expect(failing).rejects.toThrow(HarnessFault)
    await expect(failing).rejects.toThrow(why)
  })

  it('is a fault of ours when the script cannot be compiled, which intake has seen to', async () => {
    await expect(start({}, { script: '(' })).rejects.toThrow(HarnessFault)
  })

  it('can be stopped twice', async () => {
    const started = await start()
    await Promise.all([started.stop(), started.stop()])
    expect(await started.exchange({ kind: 'open' }, [], ALLOWANCE)).toMatchObject({ kind: 'exited' })
  })
})
