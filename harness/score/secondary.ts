import type { Measurement, RunRecord } from '../model/record.ts'
import type { CaseTiming, Repeated, Sample } from '../model/sample.ts'
import type { Secondary } from '../model/secondary.ts'
import { nanoseconds, type Nanoseconds } from '../model/units.ts'
import { median } from '../stats/median.ts'
import { refinedValues } from '../stats/refined-values.ts'
import { steadyFlags, steadyTimes } from '../stats/steady-flags.ts'

type Times = NonNullable<Secondary['steady']>

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

const secondaryOf = (
  { key, timings, repeated, memory, warnings }: Measurement,
  canonical: Measurement['memory'],
): Secondary => {
  const steady = repeated === undefined ? undefined : steadyTimes(repeated)
  const cold = repeated === undefined ? undefined : coldOf(repeated)
  const refined = timings.filter((timing) => refinedValues(timing).length > 0)
  const load = medianOf(refined.at(-1), (sample) => sample.load)
  const warmup = medianOf(refined.at(-1), (sample) => sample.warmup)
  const isComparable = memory !== undefined && canonical !== undefined && memory.caseId === canonical.caseId
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
    flags: [...(isSmall ? (['small-top-level'] as const) : []), ...steadyFlags(repeated, timings)],
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
