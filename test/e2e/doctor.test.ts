/** What the command says of the machine. */
import { afterAll, expect, it } from 'vitest'

import { Machine } from '../../harness/model/isolation.ts'
import { linesOf, openWorkplace } from './workplace.ts'

const home = openWorkplace()
afterAll(home.close)

const printed = async (...words: readonly string[]): Promise<string> => {
  const { exitCode, stdout } = await home.effbench(['doctor', ...words])
  expect(exitCode).toBe(0)
  return stdout
}

it('says what this machine can do', async () => {
  const lines = linesOf(await printed('--no-noise'))
  expect(lines[0]).toMatch(/^level [1-4] of 4 \(/)
  expect(lines.slice(1).filter((line) => !/^(ok |!! | {4})/.test(line))).toEqual([])
  expect(lines.filter((line) => /^(ok |!! )/.test(line)).length).toBeGreaterThanOrEqual(6)
})

it('measures the noise of the machine, and says what would help', async () => {
  const text = await printed()
  expect(text).toMatch(/^ {4}the canonical solution of merge-intervals against itself: \d\.\d+× \(/m)
  expect(text).toMatch(/^(What would help, most first:\n {2}1\. |Nothing here would make it better)/m)
})

it('--json prints it for programs', async () => {
  const machine = Machine.parse(JSON.parse(await printed('--no-noise', '--json')))
  expect(machine.node).toBe(process.version)
  expect(machine.isolation.missing).toHaveLength(4 - machine.isolation.level)
})
