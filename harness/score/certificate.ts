import type { Certificate, CertificateCheck, Trial } from '../model/certificate.ts'
import { CONFIDENCE, CORE_SHARE_LEAST, LOOP_DRIFT_MOST, PAIR_SD_MOST, STEAL_MOST } from '../model/defaults.ts'
import type { Conditions } from '../model/machine-noise.ts'
import type { RunRecord } from '../model/record.ts'
import { binomialTail } from '../stats/binomial-tail.ts'
import { detectableRatio } from '../stats/detectable-ratio.ts'
import { pooledSd } from '../stats/pooled-sd.ts'
import { reportedAlpha } from '../stats/reported-alpha.ts'
import { conditions } from './conditions.ts'
import { coreShare } from './core-share.ts'
import { refinedValues } from '../stats/refined-values.ts'
import { trialOutcome } from './trial-outcome.ts'

/** The error an interval may make: each trial may miss the truth so often, and a check may fail by chance so often. */
const ERROR = 1 - CONFIDENCE

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`

/**
 * Whether trials of one kind miss the truth more often than chance allows. Of n trials each may raise an alarm with
 * probability 0.05, for their intervals are of 95 %; m alarms are too many when as many or more would be seen in at most
 * 5 % of runs whose intervals keep their word, P(X ≥ m) ≤ 0.05 for X binomial. That is one alarm of one trial, two of
 * two to seven, three of eight to sixteen. Without a single interval the check fails: nothing was shown.
 */
const trialCheck = (
  name: CertificateCheck['name'],
  trials: readonly Trial[],
  { alpha, factor }: { alpha: number; factor: string },
): CertificateCheck => {
  const alarms = trials.map((trial) => trialOutcome(trial, alpha).isAlarm).filter((isAlarm) => isAlarm !== undefined)
  const count = alarms.filter(Boolean).length
  if (alarms.length === 0) return { name, holds: false, seen: `no trial of ${factor} was completed` }
  const chance = binomialTail({ trials: alarms.length, successes: count, probability: ERROR })
  const seen = `${alarms.length - count} of ${alarms.length} intervals contain ${factor}`
  return { name, holds: chance > ERROR, seen }
}

const spreadCheck = (pairSd: number | undefined): CertificateCheck =>
  pairSd === undefined
    ? { name: 'pair-spread', holds: false, seen: 'no trial has two pairs to compare' }
    : {
        name: 'pair-spread',
        holds: pairSd <= PAIR_SD_MOST,
        seen: `pairs of the same code scatter by ${percent(pairSd)}; at most ${percent(PAIR_SD_MOST)} is allowed`,
      }

const shareCheck = (share: number | undefined): CertificateCheck =>
  share === undefined
    ? { name: 'core-share', holds: false, seen: 'no call of the reference was timed' }
    : {
        name: 'core-share',
        holds: share >= CORE_SHARE_LEAST,
        seen: `calls had ${percent(Math.min(1, share))} of the core; at least ${percent(CORE_SHARE_LEAST)} is needed`,
      }

/** Pressure is told and not judged: it is of all cores, and the parent itself keeps the others busy. */
const conditionsCheck = ({ loopDrift, steal, pressure }: Conditions): CertificateCheck => {
  const told = [
    loopDrift === undefined
      ? 'drift not known'
      : `a fixed loop drifted by ${percent(loopDrift)}, at most ${percent(LOOP_DRIFT_MOST)} allowed`,
    steal === undefined ? 'steal not known' : `steal ${percent(steal)}, at most ${percent(STEAL_MOST)} allowed`,
    pressure === undefined ? 'pressure not known' : `pressure ${percent(pressure)}`,
  ]
  const holds = (loopDrift ?? 0) <= LOOP_DRIFT_MOST && (steal ?? 0) <= STEAL_MOST
  return { name: 'conditions', holds, seen: told.join('; ') }
}

/** `1.05`, or each of several. */
const factors = (trials: readonly Trial[]): string =>
  [...new Set(trials.map(({ calls, referenceCalls }) => (calls / referenceCalls).toFixed(2)))].join(' or ')

/**
 * What a run knows of its own precision, from its trials, its samples and its weather. It is certified when every check
 * holds; a certified run still errs as often as its intervals say. Pure: a stored run has its certificate at any time.
 */
export const certificate = (record: RunRecord): Certificate => {
  const { plan } = record.header
  if (!plan.also.includes('certificate')) return { kind: 'not-asked' }
  const { effort } = plan
  const alpha = reportedAlpha(effort)
  const same = record.trials.filter(({ what }) => what === 'same')
  const planted = record.trials.filter(({ what }) => what === 'planted')
  const ofTrials = record.trials.map(({ timing }) => timing)
  const ofCandidates = record.measurements.flatMap(({ timings }) => timings)
  const pairSd = pooledSd(ofTrials.map(refinedValues))
  const pairSdOfCandidates = pooledSd(ofCandidates.map(refinedValues))
  const share = coreShare([...ofTrials, ...ofCandidates])
  const weather = conditions(record.weather)
  const checks = [
    trialCheck('self-comparison', same, { alpha, factor: '1' }),
    trialCheck('planted-slowdown', planted, { alpha, factor: planted.length === 0 ? 'a slowdown' : factors(planted) }),
    spreadCheck(pairSd),
    shareCheck(share),
    conditionsCheck(weather),
  ]
  return {
    kind: checks.every(({ holds }) => holds) ? 'certified' : 'not-certified',
    checks,
    ...(pairSd === undefined ? {} : { pairSd, detectable: detectableRatio({ sd: pairSd, effort }) }),
    ...(pairSdOfCandidates === undefined ? {} : { pairSdOfCandidates }),
    ...(share === undefined ? {} : { coreShare: share }),
    ...weather,
  }
}
