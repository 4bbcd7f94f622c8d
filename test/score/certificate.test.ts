import { describe, expect, test } from 'vitest'

import { Certificate, type CertificateCheck } from '../../harness/model/certificate.ts'
import { certificate } from '../../harness/score/certificate.ts'
import { builtTrial, builtWeather, withTrials, type BuiltTrial } from '../built-trials.ts'
import { buildRecord } from '../record-builder.ts'

const RECORD = buildRecord()

/** Rounds scatter twice as much as pairs, so that pairs of this noise scatter by about 1 %. */
const QUIET = 0.004

const trials = (count: number, of: BuiltTrial = {}) =>
  Array.from({ length: count }, (_, seed) => builtTrial({ seed, noise: QUIET, ...of }))

const PLANTED = builtTrial({ what: 'planted', noise: QUIET, seed: 30 })
const FAIR = [...trials(4), PLANTED]

const failed = (found: Certificate): CertificateCheck['name'][] =>
  found.kind === 'not-asked' ? [] : found.checks.filter(({ holds }) => !holds).map(({ name }) => name)

describe('a certificate', () => {
  test('is not asked for by a run without trials', () => {
    expect(certificate(RECORD)).toEqual({ kind: 'not-asked' })
  })

  test('is given when every check holds, with figures', () => {
    const found = certificate(withTrials(RECORD, FAIR))
    expect(Certificate.parse(found)).toEqual(found)
    expect(failed(found)).toEqual([])
    if (found.kind !== 'certified') throw new Error(found.kind)
    expect(found.checks).toHaveLength(5)
    expect(found.pairSd).toBeGreaterThan(0)
    expect(found.pairSd).toBeLessThan(0.02)
    expect(found.pairSdOfCandidates).toBeGreaterThan(0)
    expect(found.detectable).toBeGreaterThan(1.03)
    expect(found.coreShare).toBeCloseTo(1 / 1.02, 6)
    expect(found).toMatchObject({ steal: 0.01, pressure: 0.02 })
    expect(found.loopDrift).toBeCloseTo(0.04, 9)
  })

  test('is the same for the same record, and does not depend on the order of trials', () => {
    const record = withTrials(RECORD, FAIR)
    const { trials: lines } = record
    const turned = certificate({ ...record, trials: lines.toReversed() })
    expect(certificate(record)).toEqual(certificate(record))
    expect(turned).toMatchObject({ kind: 'certified' })
  })

  test('is refused to a run that has come to no trial yet, or to no pair of them', () => {
    expect(failed(certificate(withTrials(RECORD, [])))).toEqual(['self-comparison', 'planted-slowdown', 'pair-spread'])
    const single = withTrials(RECORD, [...trials(1, { pairs: 1 }), builtTrial({ what: 'planted', pairs: 1 })])
    expect(failed(certificate(single))).toEqual(['self-comparison', 'planted-slowdown', 'pair-spread'])
  })
})

describe('alarms', () => {
  const wrong = (count: number): BuiltTrial[] => Array.from({ length: count }, () => ({ measured: 1.3 }))
  const failedWith = (alarms: number, quiet: number) => {
    const bad = wrong(alarms).map((of, seed) => builtTrial({ ...of, noise: QUIET, seed: 50 + seed }))
    return failed(certificate(withTrials(RECORD, [...bad, ...trials(quiet), PLANTED])))
  }

  test('are allowed as often as their level allows: one of two to seven, two of eight', () => {
    expect(failedWith(1, 0)).toEqual(['self-comparison'])
    expect(failedWith(1, 1)).toEqual([])
    expect(failedWith(1, 6)).toEqual([])
    expect(failedWith(2, 5)).toEqual(['self-comparison'])
    expect(failedWith(2, 6)).toEqual([])
    expect(failedWith(3, 5)).toEqual(['self-comparison'])
  })

  test('a single planted slowdown that is not read back fails', () => {
    const missed = builtTrial({ what: 'planted', measured: 1.3, noise: QUIET })
    expect(failed(certificate(withTrials(RECORD, [...trials(4), missed])))).toEqual(['planted-slowdown'])
  })

  test('are counted in words', () => {
    const found = certificate(withTrials(RECORD, FAIR))
    const seen = found.kind === 'not-asked' ? [] : found.checks.map((check) => check.seen)
    expect(seen).toContain('4 of 4 intervals contain 1')
    expect(seen).toContain('1 of 1 intervals contain 1.05')
  })
})

describe('a machine that is not fit', () => {
  test('scatters by more than 4 %', () => {
    const noisy = [...trials(4, { noise: 0.06 }), PLANTED]
    expect(failed(certificate(withTrials(RECORD, noisy)))).toEqual(['pair-spread'])
  })

  test('has others on the measuring core, even where CPU time hides it', () => {
    const contended = [...trials(40, { wallPerCpu: 3 }), PLANTED]
    expect(failed(certificate(withTrials(RECORD, contended)))).toEqual(['core-share'])
  })

  test('is stolen from, or changes its speed by half', () => {
    const stolen = [builtWeather(5), builtWeather(5, { steal: 0.2 })]
    expect(failed(certificate(withTrials(RECORD, FAIR, stolen)))).toEqual(['conditions'])
    const drifting = [builtWeather(5), builtWeather(7.6)]
    expect(failed(certificate(withTrials(RECORD, FAIR, drifting)))).toEqual(['conditions'])
  })

  test('pressure is told and not judged, and nothing is held against what cannot be read', () => {
    const pressed = [builtWeather(5, { pressure: 1 }), builtWeather(5)]
    expect(failed(certificate(withTrials(RECORD, FAIR, pressed)))).toEqual([])
    const unread = certificate(withTrials(RECORD, FAIR, []))
    expect(unread.kind === 'not-asked' ? '' : unread.checks.at(-1)?.seen).toMatch(/drift not known; steal not known/)
    expect(failed(unread)).toEqual([])
  })
})

test('candidates that scatter of their own accord do not spoil the certificate of a run', () => {
  const wild = buildRecord({ noise: 0.3 })
  const found = certificate(withTrials(wild, FAIR))
  expect(found.kind).toBe('certified')
  expect(found.kind === 'not-asked' ? 0 : found.pairSdOfCandidates).toBeGreaterThan(0.1)
})
