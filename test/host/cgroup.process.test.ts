import { existsSync, mkdirSync, readdirSync, rmdirSync } from 'node:fs'
import { join } from 'node:path'

import { afterAll, beforeAll, expect, it } from 'vitest'

import { findCgroups, openCgroup, type Cgroups } from '../../harness/host/cgroup.ts'
import { surveyMachine, type Ground } from '../../harness/host/machine.ts'
import { startWorker } from '../../harness/host/worker-process.ts'
import { LIMITS } from '../../harness/model/defaults.ts'
import { mebibytes, seconds } from '../../harness/model/units.ts'
import { needs } from '../needs.ts'
import { assertNoneLeft, marked } from './leftovers.ts'

const MARK = 'grouped-by-a-test'
const found = findCgroups()
const groupsIn = ({ folder }: Cgroups): string[] => readdirSync(folder).filter((name) => name.startsWith('effbench-'))

let ground: Ground
beforeAll(async () => {
  ground = await surveyMachine()
})
afterAll(async () => {
  await ground.release()
  assertNoneLeft(MARK)
})

it('says by whom memory is bounded here', () => {
  expect(ground.machine.memoryGuard).toBe(found === undefined ? 'watched' : `cgroup-v${found.version}`)
})

needs('cgroup')('a control group', () => {
  const cgroups = (): Cgroups => {
    if (found === undefined) throw new Error('none can be made here')
    return found
  }

  it('ends what grows beyond its memory at once, and says so; nothing of it is left', async () => {
    const before = groupsIn(cgroups())
    // A gigabyte in one go, touched faster than anyone could look.
    const script = '(() => () => new Uint8Array(1073741824).fill(1).length)()'
    const worker = await startWorker(marked(ground.host, MARK), {
      entry: { kind: 'function', name: 'f', parameters: [], result: 'value' },
      ...{ script, limits: { ...LIMITS, memory: mebibytes(128) }, v8Seed: 1 },
    })
    const allowance = { cpu: seconds(20), wall: seconds(60) }
    await worker.exchange({ kind: 'open' }, [], allowance)
    await worker.exchange({ kind: 'prepare', inputs: [2], bytes: 2 }, ['[]'], allowance)
    const ended = await worker.exchange({ kind: 'go' }, [], allowance)
    expect(ended.kind).toBe('memory-limit')
    await worker.stop()
    expect(groupsIn(cgroups())).toEqual(before)
  })

  it('is removed with the leftovers of a parent that was killed', () => {
    const left = join(cgroups().folder, 'effbench-999999999-1')
    mkdirSync(left)
    findCgroups()
    expect(existsSync(left)).toBe(false)
  })

  it('of a living parent stays', () => {
    const own = join(cgroups().folder, `effbench-${process.pid}-999999`)
    mkdirSync(own)
    findCgroups()
    expect(existsSync(own)).toBe(true)
    rmdirSync(own)
  })

  it('has not been overrun by what keeps within it', () => {
    const group = openCgroup(cgroups(), mebibytes(64))
    expect(group.hasOverrun()).toBe(false)
    group.remove()
    expect(() => openCgroup({ ...cgroups(), folder: '/nowhere' }, mebibytes(64))).toThrow(/ENOENT/)
  })
})
