import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { sayEstimate } from '../../reports/wording/estimate.ts'
import { sayVerdict } from '../../reports/wording/verdict.ts'
import { EQUAL_WITHIN } from '../model/defaults.ts'
import { HarnessFault } from '../model/errors.ts'
import type { Precision } from '../model/plan.ts'
import { runRequest } from './run-request.ts'
import { score } from './score.ts'

/** What a solution is held against. */
export interface Yardstick {
  /** The id of a problem: its canonical solution is the yardstick. */
  readonly problem: string
  /** Folder of problems; the bundled ones unless told. */
  readonly problems?: string | undefined
  /** How much slower is as fast as, as a share of time; 0.03 unless told. */
  readonly within?: number | undefined
  /** `quick` unless told: some seconds. */
  readonly precision?: Precision | undefined
}

interface Matched {
  readonly pass: boolean
  readonly message: () => string
}

/**
 * A matcher for vitest and jest: `expect.extend({ toBeAsFastAs })`, then
 * `await expect(source).toBeAsFastAs({ problem: 'two-sum' })`. Passes when the solution is accepted and not shown to be
 * slower than the canonical by more than `within`: the interval of its time reaches down to that. What the interval leaves
 * open passes, or a noisy machine would fail the tests of fast code. It takes the measuring core: one at a time.
 */
export const toBeAsFastAs = async (
  source: string,
  { problem, problems, within = EQUAL_WITHIN, precision = 'quick' }: Yardstick,
): Promise<Matched> => {
  const folder = mkdtempSync(join(tmpdir(), 'effbench-'))
  try {
    const request = { candidates: [{ problem, source }], folder, problems, only: [problem], precision, also: [] }
    const record = await runRequest(request)
    const [measurement] = record.measurements
    if (measurement === undefined) throw new HarnessFault(`the solution of ${problem} was not measured`)
    const { verdict } = measurement
    if (verdict.kind === 'harness-fault') throw new HarnessFault(verdict.detail)
    const { candidates } = await score(record)
    const speedup = candidates[0]?.speedup
    if (verdict.kind !== 'accepted' || speedup === undefined || speedup.kind === 'absent') {
      const { title, reason } = sayVerdict(verdict)
      return { pass: false, message: () => `${problem}: ${title}: ${reason}` }
    }
    const best = speedup.kind === 'interval' ? speedup.high : speedup.value
    const says = `${problem}: ${sayEstimate(speedup)} of the canonical's speed`
    return { pass: best >= 1 / (1 + within), message: () => says }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
