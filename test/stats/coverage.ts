import type { Estimate } from '../../harness/model/estimate.ts'
import type { Random } from '../../harness/model/random.ts'
import { seededRandom } from '../../harness/stats/seeded-random.ts'

/** Share of simulated experiments whose interval contains the truth. An estimate without an interval throws. */
export const coverage = ({
  seed,
  trials,
  truth,
  experiment,
}: {
  seed: number
  trials: number
  truth: number
  experiment: (random: Random) => Estimate
}): number => {
  const random = seededRandom(seed)
  let covered = 0
  for (let trial = 0; trial < trials; trial++) {
    const estimate = experiment(random)
    if (estimate.kind !== 'interval') throw new Error(`no interval: ${JSON.stringify(estimate)}`)
    if (estimate.low <= truth && truth <= estimate.high) covered += 1
  }
  return covered / trials
}
