import { mapEstimate } from '../../stats/map-estimate.ts'
import { drawn } from '../drawn.ts'
import { effAtK } from '../eff-at-k.ts'
import type { Metric } from '../metric.ts'
import { overProblemsAtK } from '../over-problems-at-k.ts'

export const metric: Metric = {
  id: 'eff@k',
  title: 'eff@k',
  definition:
    'Expected efficiency of the best of k candidates drawn from the n given, mean over the problems with at least k ' +
    'candidates. Efficiency is the hardness-weighted mean over levels of clip((T − t)/(T − t*), 0, 1), t the ' +
    "candidate's and t* the canonical's time, T twice the canonical's slowest level; 0 for a wrong candidate, and at a " +
    'level where it was stopped. Uncapped: without the clip at 1.',
  source: 'Qiu et al. 2024 (ENAMEL); the uncapped variant is ours',
  compute: (view, ks) =>
    ks.flatMap((k) => {
      const capped = overProblemsAtK({
        view,
        kind: 'share',
        of: (candidates, draw) =>
          effAtK({ efficiencies: candidates.map(({ draws }) => drawn(draws.efficiency, draw)), k }),
      })
      const uncapped = overProblemsAtK({
        view,
        kind: 'plain',
        of: (candidates, draw) =>
          effAtK({ efficiencies: candidates.map(({ draws }) => drawn(draws.efficiencyUncapped, draw)), k }),
      })
      return [
        { id: `eff@${k}`, title: `eff@${k}`, unit: 'share', better: 'higher', headline: true, ...capped },
        {
          id: `eff@${k}-uncapped`,
          title: `eff@${k}, uncapped`,
          unit: 'ratio',
          better: 'higher',
          headline: false,
          denominator: uncapped.denominator,
          estimate: mapEstimate(uncapped.estimate, (value) => Math.max(0, value)),
        },
      ]
    }),
}
