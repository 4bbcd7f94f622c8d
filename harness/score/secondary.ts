import { CARRIES_STATE, MODE_SENSITIVE } from '../model/defaults.ts'
import type { Measurement, RunRecord } from '../model/record.ts'
import type { CaseTiming, Repeated, Sample } from '../model/sample.ts'
import type { Secondary, SecondaryFlag } from '../model/secondary.ts'
import { nanoseconds, ratio, type Nanoseconds } from '../model/units.ts'
import { atLeastOneTick } from '../stats/at-least-one-tick.ts'
import { median } from '../stats/median.ts'
import { pairsInterval } from '../stats/pairs-interval.ts'
import { refinedValues } from './refined-values.ts'

/** The steady state is taken from here on, counted from 0: the sixth call to the tenth. */
const STEADY_FROM = 5
const STEADY_TO = 10

type Times = NonNullable<Secondary['steady']>

/** The median of the later calls on either side. Undefined when a side has none. */
const steadyOf = ({ candidate, reference }: Repeated): Times | undefined => {
  const late = (calls: readonly Nanoseconds[]): readonly Nanoseconds[] => calls.slice(STEADY_FROM, STEADY_TO)
  if (late(candidate).length === 0 || late(reference).length === 0) return undefined
  return { candidate: nanoseconds(median(late(candidate))), reference: nanoseconds(median(late(reference))) }
}

const coldOf = ({ candidate: [candidate], reference: [reference] }: Repeated): Times | undefined =>
  candidate === undefined || reference === undefined ? undefined : { candidate, reference }

/** The median over all refined rounds of one case. Undefined without any. */
const medianOf = (timing: CaseTiming | undefined, of: (sample: Sample) => Nanoseconds): Times | undefined => {
  const rounds = (timing?.pairs ?? []).filter(({ purpose }) => purpose === 'refine').flatMap((pair) => pair.rounds)
  if (rounds.length === 0) return undefined
  const middle = (side: 'candidate' | 'reference'): Nanoseconds =>
    nanoseconds(median(rounds.map((round) => of(round[side]))))
  return { candidate: middle('candidate'), reference: middle('reference') }
}

/**
 * *Mode-sensitive*: the steady ratio differs by more than 25 % from the ratio of first calls on the same case, either way.
 * *Carries state*: it is more than three times better, which honest code rarely is. Neither is said where the case has no
 * refined pair, for then there is nothing to compare with.
 */
const steadyFlags = (steady: Times | undefined, timing: CaseTiming | undefined): SecondaryFlag[] => {
  if (steady === undefined || timing === undefined) return []
  const logRatio = pairsInterval({ values: refinedValues(timing), alpha: 0.5 })
  if (logRatio.kind === 'absent') return []
  const steadyRatio = ratio(atLeastOneTick(steady.candidate), atLeastOneTick(steady.reference))
  const change = Math.log(steadyRatio) - logRatio.value
  return [
    ...(Math.abs(change) > Math.log(MODE_SENSITIVE) ? (['mode-sensitive'] as const) : []),
    ...(change < -Math.log(CARRIES_STATE) ? (['carries-state'] as const) : []),
  ]
}

const secondaryOf = (
  { key, timings, repeated, memory, warnings }: Measurement,
  canonical: Measurement['memory'],
): Secondary => {
  const steady = repeated === undefined ? undefined : steadyOf(repeated)
  const cold = repeated === undefined ? undefined : coldOf(repeated)
  const refined = timings.filter((timing) => refinedValues(timing).length > 0)
  const load = medianOf(refined.at(-1), (sample) => sample.load)
  const warmup = medianOf(refined.at(-1), (sample) => sample.warmup)
  const isComparable = memory !== undefined && canonical !== undefined && memory.caseId === canonical.caseId
  const timed = timings.find(({ caseId }) => caseId === repeated?.caseId)
  const isSmall = warnings.includes('small-top-level')
  return {
    measurement: key,
    ...(steady === undefined ? {} : { steady }),
    ...(cold === undefined ? {} : { cold }),
    ...(load === undefined ? {} : { load }),
    ...(warmup === undefined ? {} : { warmup }),
    ...(isComparable
      ? {
          peak: { candidate: memory.peak, reference: canonical.peak },
          allocated: { candidate: memory.allocated, reference: canonical.allocated },
        }
      : {}),
    flags: [...(isSmall ? (['small-top-level'] as const) : []), ...steadyFlags(steady, timed)],
  }
}

/** The figures beside the time, of every measurement that was timed, in the order of the record. */
export const secondary = ({
  measurements,
  canonicals,
}: Pick<RunRecord, 'measurements' | 'canonicals'>): Secondary[] => {
  const canonicalMemory = new Map(canonicals.map(({ problem, memory }) => [problem, memory]))
  return measurements
    .filter(({ timings }) => timings.length > 0)
    .map((measurement) => secondaryOf(measurement, canonicalMemory.get(measurement.problem)))
}
