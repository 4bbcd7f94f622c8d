import { expect, test } from 'vitest'

import type { Between } from '../../../harness/model/comparison.ts'
import { compared, evenSet, STOPPED, within, WRONG } from './built-sets.ts'

const tau = ({ agreement }: Between, first: string, second: string): number => {
  const found = agreement.find((one) => one.first === first && one.second === second)
  if (found === undefined || found.tau.kind === 'absent') throw new Error(`no τ of ${first} and ${second}`)
  return found.tau.value
}

test('every two figures once: headline metrics, utilities and PAR-2', () => {
  const between = compared(
    evenSet('a', 4, () => ({ speedup: 1 })),
    evenSet('b', 4, () => ({ speedup: 0.5, efficiency: 0.5 })),
  )
  const names = ['eff@1', 'pass@1', 'speedup', 'utility-pareto', 'utility-uniform', 'utility-log-uniform', 'par-2']
  const expected = names.flatMap((first, at) => names.slice(at + 1).map((second) => `${first} ${second}`))
  expect(between.agreement.map(({ first, second }) => `${first} ${second}`)).toEqual(expected)
  expect(tau(between, 'eff@1', 'par-2')).toBe(1)
  const ofPass = between.agreement.filter(({ first, second }) => [first, second].includes('pass@1'))
  expect(ofPass).toHaveLength(6)
  for (const one of ofPass) expect(one.tau).toEqual({ kind: 'absent', reason: 'too-few-values' })
})

test('one order for every taste is told from one that depends on it', () => {
  /** Right on half of the problems and as fast as the canonical there; or right on all and slow. */
  const sprinter = evenSet('sprinter', 8, (at) => (at % 2 === 0 ? { speedup: 1 } : WRONG))
  const plodder = evenSet('plodder', 8, () => ({ speedup: within(1 / 6, 0.01), efficiency: 0 }))
  const stopped = evenSet('stopped', 8, () => STOPPED)
  const between = compared(sprinter, plodder, stopped)
  // Pareto: ½ against ⅙. Uniform on [1, 20]: ½ against 14/19. Log-uniform: ½ against 0.40.
  expect(tau(between, 'utility-pareto', 'utility-log-uniform')).toBe(1)
  expect(tau(between, 'utility-pareto', 'utility-uniform')).toBeCloseTo(1 / 3, 12)
  expect(tau(between, 'utility-uniform', 'par-2')).toBe(1)
})
