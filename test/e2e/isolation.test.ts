/** What a run does where it cannot shut candidates in as well as it would: it works, and says so loudly. */
import { existsSync, mkdirSync, symlinkSync } from 'node:fs'
import { delimiter, join } from 'node:path'

import { afterAll, describe, expect, it } from 'vitest'

import { readRecord } from '../../harness/record/read-record.ts'
import { needs } from '../needs.ts'
import { SQUARES } from './candidates.ts'
import { linesOf, openWorkplace, PROBLEMS } from './workplace.ts'

const home = openWorkplace()
afterAll(home.close)
home.write({ 'set/sum-of-squares/1.ts': SQUARES.accepted })

const ALL = ['setpriv', 'prlimit', 'taskset', 'setarch', 'ldd', 'true', 'unshare', 'bwrap']

/** A PATH on which only the tools named are found, of those that this machine has. */
const pathWith = (name: string, tools: readonly string[]): string => {
  const folder = home.path(name)
  mkdirSync(folder)
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  for (const tool of tools) {
    const found = folders.map((one) => join(one, tool)).find((path) => existsSync(path))
    if (found !== undefined) symlinkSync(found, join(folder, tool))
  }
  return folder
}

const without = (...gone: readonly string[]): string =>
  pathWith(
    `without-${gone.join('-')}`,
    ALL.filter((tool) => !gone.includes(tool)),
  )

const run = (out: string): string[] => ['run', 'set', '--problems', PROBLEMS, '--precision', 'quick', '--out', out]

const WARNING = /WARNING: Candidates ran with weak isolation/

needs('bwrap')('where everything is there', () => {
  it('runs at level 4 and misses nothing', async () => {
    const { stdout, exitCode } = await home.effbench(['doctor', '--no-noise', '--json'])
    expect(exitCode).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({ isolation: { level: 4, missing: [] }, cpuAccounting: 'schedstat' })
  })
})

needs('bwrap')('without bubblewrap', () => {
  const PATH = without('bwrap')

  it('runs at level 3, and says what is missing and how to get it', async () => {
    const { stdout, exitCode } = await home.effbench(run('level-3'), { env: { PATH, COLUMNS: '200' } })
    expect(exitCode).toBe(0)
    expect(stdout).toContain('Isolation level 3 of 4')
    expect(stdout).toContain('level 4 is missing: bwrap is not installed. To mend it: apt-get install bubblewrap')
    expect(stdout).not.toMatch(WARNING)
    expect(readRecord(home.path('level-3')).measurements.map(({ verdict }) => verdict.kind)).toEqual(['accepted'])
  })

  it('doctor says the same', async () => {
    const { stdout, exitCode } = await home.effbench(['doctor', '--no-noise'], { env: { PATH } })
    expect(exitCode).toBe(0)
    expect(
      linesOf(stdout)
        .slice(0, 3)
        .map((line) => line.trim()),
    ).toEqual([
      expect.stringMatching(/^level 3 of 4/),
      'level 4 is missing: bwrap is not installed',
      'remedy: apt-get install bubblewrap',
    ])
  })

  it('refuses to run when level 4 is required, before anything is run', async () => {
    const words = [...run('refused'), '--require-isolation', '4']
    const { stderr, stdout, exitCode } = await home.effbench(words, { env: { PATH } })
    expect(exitCode).toBe(2)
    expect(stderr).toBe(
      'effbench: isolation level 4 is required and this machine gives 3. ' +
        'level 4: bwrap is not installed; apt-get install bubblewrap\n',
    )
    expect(stdout).toBe('')
    expect(existsSync(home.path('refused', 'record.jsonl'))).toBe(false)
  })

  it('does not go on with a run that was begun at another level', async () => {
    expect((await home.effbench([...run('level-4'), '--levels', 'large'])).exitCode).toBe(0)
    const words = ['run', '--resume', 'level-4', '--problems', PROBLEMS]
    const { stderr, exitCode } = await home.effbench(words, { env: { PATH } })
    expect(exitCode).toBe(2)
    expect(stderr).toMatch(/^effbench: this run was begun .*isolation level (was )?4.* 3.*Start a new run\n$/)
  })
})

describe('without namespaces', () => {
  const PATH = without('bwrap', 'unshare')

  it('runs at level 2 with a warning that nobody overlooks, and leaves nothing', async () => {
    const { stdout, exitCode } = await home.effbench(run('level-2'), { env: { PATH } })
    expect(exitCode).toBe(0)
    expect(stdout).toContain('Isolation level 2 of 4')
    expect(stdout).toMatch(WARNING)
    for (const file of ['report.html', 'summary.md'])
      expect(home.read(`level-2/${file}`)).toContain('Candidates ran with weak isolation')
    const { header, measurements } = readRecord(home.path('level-2'))
    expect(header.machine.isolation.missing.map(({ level }) => level)).toEqual([4, 3])
    expect(measurements.map(({ verdict }) => verdict.kind)).toEqual(['accepted'])
    expect(home.temporary()).toEqual([])
  })

  it('refuses code from strangers in CI, unless told that it may', async () => {
    const env = { PATH, CI: 'true' }
    const refused = await home.effbench(run('in-ci'), { env })
    expect(refused.exitCode).toBe(2)
    expect(refused.stderr).toMatch(
      /^effbench: isolation level 3 is required and this machine gives 2\. .*util-linux\n$/,
    )
    const allowed = await home.effbench([...run('in-ci'), '--require-isolation', '2'], { env })
    expect(allowed.exitCode).toBe(0)
  })
})

describe('without any tool at all', () => {
  it('runs at level 1', async () => {
    const { stdout, exitCode } = await home.effbench(run('level-1'), { env: { PATH: without(...ALL) } })
    expect(exitCode).toBe(0)
    expect(stdout).toContain('Isolation level 1 of 4')
    expect(stdout).toMatch(WARNING)
    expect(readRecord(home.path('level-1')).measurements.map(({ verdict }) => verdict.kind)).toEqual(['accepted'])
  })
})
