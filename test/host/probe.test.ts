import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { findTools } from '../../harness/host/chain.ts'
import { probeIsolation } from '../../harness/host/probe.ts'
import type { IsolationLevel } from '../../harness/model/isolation.ts'
import { needs } from '../needs.ts'

const tools = findTools()

needs('bwrap')('probeIsolation with bubblewrap', () => {
  it('reaches level 4, where every wall holds', async () => {
    const { isolation, clockStep } = await probeIsolation(tools)
    expect(isolation).toEqual({ level: 4, missing: [] })
    expect(clockStep).toBeGreaterThan(0)
  })
})

describe('probeIsolation', () => {
  it.each([1, 2, 3] satisfies IsolationLevel[])('stays at level %i or below when told to', async (atMost) => {
    const { isolation } = await probeIsolation(tools, atMost)
    expect(isolation.level).toBeLessThanOrEqual(atMost)
    expect(isolation.missing.map(({ level }) => level)).toEqual(
      ([3, 2, 1] satisfies IsolationLevel[]).filter((level) => level <= atMost && level > isolation.level),
    )
  })

  it('says what is missing, and how to get it', async () => {
    const { isolation } = await probeIsolation({ ...tools, bwrap: undefined, unshare: undefined, prlimit: undefined })
    expect(isolation).toEqual({
      level: 1,
      missing: [
        { level: 4, reason: 'bwrap is not installed', remedy: 'apt-get install bubblewrap' },
        { level: 3, reason: 'unshare is not installed', remedy: 'apt-get install util-linux' },
        { level: 2, reason: 'prlimit is not installed', remedy: 'apt-get install util-linux' },
      ],
    })
  })

  it('does not believe a sandbox that lets everything through', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'effbench-sieve-'))
    const sieve = join(folder, 'bwrap')
    writeFileSync(sieve, `#!/bin/sh\nwhile [ "$1" != -- ]; do shift; done\nshift 2\nexec ${tools.node} "$@"\n`)
    chmodSync(sieve, 0o755)
    const { isolation } = await probeIsolation({ ...tools, bwrap: sieve })
    rmSync(folder, { recursive: true })
    expect(isolation.level).toBeLessThan(4)
    expect(isolation.missing[0]).toMatchObject({ level: 4, reason: 'a file outside could be read' })
  })

  it('tells of a sandbox that does not start', async () => {
    const { isolation } = await probeIsolation({ ...tools, bwrap: '/bin/false' })
    expect(isolation.missing[0]).toMatchObject({ level: 4, reason: 'the sandbox did not start' })
  })

  it('fails as a fault of ours where not even Node starts', async () => {
    await expect(probeIsolation({ node: '/bin/false', libraries: [] })).rejects.toThrow(
      /no child process can be measured/,
    )
  })
})
