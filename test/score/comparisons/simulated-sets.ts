import { mean } from 'simple-statistics'

import type { Estimate } from '../../../harness/model/estimate.ts'
import type { Random } from '../../../harness/model/random.ts'
import { candidateStanding } from '../../../harness/score/comparisons/candidate-standing.ts'
import { winsByProblem } from '../../../harness/score/comparisons/wins-by-problem.ts'
import { drawn } from '../../../harness/score/drawn.ts'
import type { Draws, ProblemView, ScoredCandidate } from '../../../harness/score/metric.ts'
import { mapEstimate } from '../../../harness/stats/map-estimate.ts'
import { DRAWS, pairDraws } from '../../../harness/stats/pair-draws.ts'
import { pairsInterval } from '../../../harness/stats/pairs-interval.ts'
import { seededRandom } from '../../../harness/stats/seeded-random.ts'
import { normal } from '../../normal.ts'
import { builtProblem, builtScore } from '../built-view.ts'
import { STOPPED, WRONG } from './built-sets.ts'

/** How a set answers: the better, the more often right and the nearer to the canonical. */
interface Skill {
  readonly right: number
  readonly slowness: number
}

const SETS: readonly Skill[] = [
  { right: 0.8, slowness: 0.25 },
  { right: 0.65, slowness: 0.45 },
]

/** Candidates a problem, as many as a small evaluation has. */
const CANDIDATES = 3

/** Between process pairs of the same code, as measured: standard deviation of the log ratio. */
const PAIR_SD = 0.015

/** Quick precision. */
const PAIRS = 3

const HORIZON = 20

const map = (draws: Draws, f: (value: number) => number): Draws => {
  const [first, ...rest] = draws
  return [f(first), ...rest.map(f)]
}

/** f of a level, with a time limit of twice the canonical's. */
const efficiencyAt = (logRatio: number): number => Math.min(1, Math.max(0, 2 - Math.exp(logRatio)))

/** A correct candidate whose true log ratio is given, as three pairs show it. */
const measured = (logRatio: number, random: Random): ScoredCandidate => {
  const values = random.list(PAIRS, () => logRatio + PAIR_SD * normal(random))
  const estimate: Estimate = pairsInterval({ values, alpha: 0.05 })
  const draws: Draws = pairDraws({ values, random })
  const efficiency = map(draws, efficiencyAt)
  const built = builtScore({ efficiency: efficiency[0], speedup: mapEstimate(estimate, (value) => Math.exp(-value)) })
  const speedup = map(draws, (value) => Math.exp(-value))
  const relative = map(draws, Math.exp)
  return { ...built, draws: { efficiency, efficiencyUncapped: efficiency, speedup, relative } }
}

/** A true log ratio, or why there is none. Easy problems are answered right more often, and nearer to the canonical. */
const truth = ({ right, slowness }: Skill, difficulty: number, random: Random): number | 'stopped' | 'wrong' => {
  if (!random.chance(right ** (2 * difficulty))) return 'wrong'
  if (random.chance(0.3)) return 0
  const logRatio = slowness * difficulty * (2 * normal(random) + 1)
  return logRatio > Math.log(HORIZON) ? 'stopped' : logRatio
}

const observed = (given: ReturnType<typeof truth>, random: Random): ScoredCandidate => {
  if (given === 'wrong') return builtScore(WRONG)
  return given === 'stopped' ? builtScore(STOPPED) : measured(given, random)
}

/** A figure of one problem with the versions that its process pairs may also have given. */
interface Observed {
  readonly value: number
  readonly versions: () => readonly number[]
}

export interface SimulatedProblem {
  /** Of the first set. */
  readonly view: ProblemView
  readonly efficiency: Observed
  /** ln of the speedup; undefined where no candidate is correct. */
  readonly logSpeedup: Observed | undefined
  /** Of the first set against the second. */
  readonly winShare: number
}

/** The mean over some candidates of a figure, version by version. */
const meanOf = (figures: readonly Draws[]): Observed => {
  const at = (draw: number): number => mean(figures.map((draws) => drawn(draws, draw)))
  const versions = Array.from({ length: DRAWS }, (_, draw) => at(draw + 1))
  return { value: at(0), versions: () => versions }
}

/** Problems of all there are, each answered by two sets and measured, with the true mean of every figure. */
export interface Population {
  readonly problems: readonly SimulatedProblem[]
  /** eff@1, without the noise of measuring. */
  readonly efficiency: number
  /** ln of the geometric mean over problems with a correct candidate of the first set, likewise. */
  readonly logSpeedup: number
  /** Of what measuring resolves, for that is what the figure is about. */
  readonly winRate: number
}

const simulated = (at: number, random: Random): { problem: SimulatedProblem; truths: ReturnType<typeof truth>[] } => {
  const difficulty = 0.4 + 1.2 * random.float()
  const [first, second] = SETS.map((skill) => random.list(CANDIDATES, () => truth(skill, difficulty, random)))
  if (first === undefined || second === undefined) throw new Error('two sets were asked for')
  const candidates = first.map((one) => observed(one, random))
  const own = new Map([['one', candidates.map(candidateStanding)]])
  const other = new Map([['one', second.map((one) => candidateStanding(observed(one, random)))]])
  const wins = winsByProblem({ first: own, second: other, rule: 'failures-lose' })
  const logs = candidates.flatMap(({ draws: { speedup } }) => (speedup === undefined ? [] : [map(speedup, Math.log)]))
  const problem = {
    view: { ...builtProblem({ problem: `problem-${at}`, candidates: [] }), candidates },
    efficiency: meanOf(candidates.map(({ draws: { efficiency } }) => efficiency)),
    logSpeedup: logs.length === 0 ? undefined : meanOf(logs),
    winShare: mean(wins.map(({ share }) => share)),
  }
  return { problem, truths: first }
}

/** 4 000 problems: so many that drawing a few hundred with replacement is like drawing from all there are. */
export const simulatedPopulation = (seed: number): Population => {
  const random = seededRandom(seed)
  const all = Array.from({ length: 4_000 }, (_, at) => simulated(at, random))
  const numbers = all.map(({ truths }) => truths.filter((one) => typeof one === 'number'))
  const correct = numbers.filter((list) => list.length > 0)
  return {
    problems: all.map(({ problem }) => problem),
    efficiency: mean(numbers.map((list) => list.reduce((sum, one) => sum + efficiencyAt(one), 0) / CANDIDATES)),
    logSpeedup: -mean(correct.map((list) => mean(list))),
    winRate: mean(all.map(({ problem }) => problem.winShare)),
  }
}
