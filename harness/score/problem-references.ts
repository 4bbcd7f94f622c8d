import type { MemoryUse } from '../model/memory.ts'
import type { ProblemId } from '../model/ids.ts'
import type { Measurement, RunRecord } from '../model/record.ts'
import type { ProblemScale } from './problem-scale.ts'
import { CANONICAL, canonicalReference, referenceScore, type RatedReference } from './reference-score.ts'

/** Fastest first; the stopped ones, whose versions stand at the horizon, last; equal ones by name. */
const byTime = ({ scored: first }: RatedReference, { scored: second }: RatedReference): number =>
  first.relativeDraws[0] - second.relativeDraws[0] || (first.name < second.name ? -1 : 1)

/** The references of one problem, the canonical among them, fastest first. None when no other than it was measured. */
export const problemReferences = ({
  record: { references, header },
  measurements,
  problem,
  scale,
  canonicalMemory,
  alpha,
  seed,
}: {
  record: Pick<RunRecord, 'references' | 'header'>
  measurements: ReadonlyMap<string, Measurement>
  problem: ProblemId
  scale: ProblemScale
  canonicalMemory: MemoryUse | undefined
  alpha: number
  seed: number
}): RatedReference[] => {
  const { horizon } = header.plan.limits
  const rated = references.flatMap((line): RatedReference[] => {
    const measurement = line.problem === problem ? measurements.get(line.measurement) : undefined
    if (measurement === undefined || line.name === CANONICAL) return []
    const one = referenceScore({ ...{ line, measurement, problem: scale, horizon, alpha, seed }, canonicalMemory })
    return one === undefined ? [] : [one]
  })
  if (rated.length === 0) return []
  const canonical = canonicalReference({ problem, scale, isMemoryKnown: canonicalMemory !== undefined })
  return [...rated, canonical].toSorted(byTime)
}
