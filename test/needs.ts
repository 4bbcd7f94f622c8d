import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'

import { describe, it } from 'vitest'

import { findCgroups } from '../harness/host/cgroup.ts'

/** A part of the machine that a test cannot do without, and how to get it. */
interface Part {
  readonly remedy: string
  readonly isPresent: () => boolean
}

/** A program that is there but may not make namespaces (a container, AppArmor) is as good as absent. */
const bubblewrapWorks = (): boolean => {
  try {
    execFileSync('bwrap', ['--unshare-user', '--ro-bind', '/', '/', 'true'], { stdio: 'ignore', timeout: 10_000 })
    return true
  } catch {
    // Every failure means the same here: the tests behind it cannot run on this machine.
    return false
  }
}

const PARTS = {
  bwrap: { remedy: 'apt-get install bubblewrap', isPresent: bubblewrapWorks },
  chromium: { remedy: 'apt-get install chromium', isPresent: () => existsSync('/usr/bin/chromium') },
  cgroup: { remedy: 'make control groups writable', isPresent: () => findCgroups() !== undefined },
} satisfies Record<string, Part>

type PartName = keyof typeof PARTS

const required = new Set((process.env['EFFBENCH_REQUIRE'] ?? '').split(',').map((name) => name.trim()))

const failsFor = (name: PartName, remedy: string): void => {
  // oxlint-disable-next-line vitest/expect-expect -- a test that exists to fail
  it(`needs ${name}`, () => {
    throw new Error(`${remedy} (EFFBENCH_REQUIRE asks for it)`)
  })
}

/**
 * `needs('bwrap')('the sandbox', () => { … })`: `describe` when every part is present. Otherwise the tests behind it
 * are skipped and one line says how to get what is missing; where EFFBENCH_REQUIRE names the part (`.ci/run` does),
 * its absence is a failing test.
 */
export const needs = (...parts: readonly PartName[]): typeof describe.skip => {
  if (parts.length === 0) throw new Error('needs() without a part needs nothing: use describe')
  const missing = parts.filter((name) => !PARTS[name].isPresent())
  if (missing.length === 0) return describe
  for (const name of missing) {
    const remedy = `${name} is missing or does not work here: ${PARTS[name].remedy}`
    if (required.has(name)) failsFor(name, remedy)
    else process.stderr.write(`not run: ${remedy}\n`)
  }
  return describe.skip
}
