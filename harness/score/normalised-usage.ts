import { absent, defined, type Defined, type Estimate } from '../model/estimate.ts'
import type { MetricResult } from '../model/score.ts'
import { ratio, toMilliseconds } from '../model/units.ts'
import { mapEstimate } from '../stats/map-estimate.ts'
import { ratioOfSums, type Term } from '../stats/ratio-of-sums.ts'
import { candidateUse, isUnknown } from './candidate-use.ts'
import type { Metric, ProblemView, ScoredCandidate, SetView } from './metric.ts'
import { overCandidates, type CandidateFigure } from './over-candidates.ts'
import { absenceOf, denominatorOf, type Figure } from './over-view.ts'
import type { Spent } from './reference-use.ts'

/** Above this multiple of the canonical's, a use is counted as wasteful. EffiBench's threshold. */
const WASTEFUL = 5

/** Why a problem has no figure over its accepted candidates: none is, or nothing is known of what they spend. */
const reasonOf = (
  { candidates }: Pick<ProblemView, 'candidates'>,
  spent: Spent,
): 'none-correct' | 'memory-not-measured' =>
  candidates.some((candidate) => isUnknown(candidate, spent)) ? 'memory-not-measured' : 'none-correct'

/** What a candidate spends when a failure counts as the horizon, and nothing as more. Unknown: undefined. */
const atHorizon = (candidate: ScoredCandidate, spent: Spent, horizon: number): CandidateFigure => {
  if (isUnknown(candidate, spent)) return undefined
  const use = candidateUse(candidate, spent)
  return use === undefined ? () => horizon : (draw) => Math.min(horizon, use(draw))
}

type UseOf = (candidate: ScoredCandidate) => CandidateFigure

const means = (view: SetView, spent: Spent, use: UseOf): { readonly mean: Figure; readonly wasteful: Figure } => {
  const otherwise = (problem: ProblemView): 'none-correct' | 'memory-not-measured' => reasonOf(problem, spent)
  const isDrawn = spent === 'time'
  const mean = overCandidates({ view, kind: 'plain', of: use, otherwise, isDrawn })
  const wasteful = overCandidates({
    view,
    kind: 'share',
    isDrawn,
    of: (candidate) => {
      const figure = use(candidate)
      return figure === undefined ? undefined : (draw) => (figure(draw) > WASTEFUL ? 1 : 0)
    },
    otherwise,
  })
  return { mean: { ...mean, estimate: mapEstimate(mean.estimate, (value) => Math.max(0, value)) }, wasteful }
}

/** What the candidates and the canonical spend on a problem, each the mean over those candidates that count. */
const termOf = (problem: ProblemView, spent: Spent, use: UseOf): Defined<{ term: Term; counted: number }> => {
  const uses = problem.candidates.map((candidate) => use(candidate)?.(0)).filter((one) => one !== undefined)
  const weight = spent === 'time' ? toMilliseconds(problem.canonical) : problem.canonicalMemory?.[spent]
  if (uses.length === 0 || weight === undefined || weight <= 0) return absent(reasonOf(problem, spent))
  const mean = uses.reduce((sum, one) => sum + one, 0) / uses.length
  return defined({ term: { numerator: mean * weight, denominator: weight }, counted: uses.length })
}

/** Σ of what is spent over Σ of what the canonical spends, over problems: large problems decide. */
const sums = (view: SetView, spent: Spent, use: UseOf): Figure => {
  const found = view.problems.map((problem) => termOf(problem, spent, use))
  const terms = found.flatMap((one) => (one.kind === 'defined' ? [one.value] : []))
  const candidates = terms.reduce((sum, { counted }) => sum + counted, 0)
  const denominator = denominatorOf(view, { problems: terms.length, candidates })
  if (terms.length === 0) {
    const reasons = found.flatMap((one) => (one.kind === 'absent' ? [one.reason] : []))
    return { denominator, estimate: absenceOf(reasons, 'nothing-measured') }
  }
  const estimate = ratioOfSums({ terms: terms.map(({ term }) => term), alpha: view.alpha, seed: view.seed })
  return { denominator, estimate }
}

/**
 * The largest of what accepted candidates spend. The interval is that candidate's own, from its process pairs: it is about
 * the largest seen, not about the largest that other problems would show. A bootstrap of a maximum says nothing.
 */
const largest = (view: SetView, spent: Spent): Figure => {
  const known = view.problems.flatMap(({ candidates }) =>
    candidates.flatMap((candidate) => {
      const use = candidateUse(candidate, spent)
      return use === undefined ? [] : [{ candidate, use: use(0) }]
    }),
  )
  const problems = view.problems.filter(({ candidates }) => candidates.some((one) => candidateUse(one, spent))).length
  const denominator = denominatorOf(view, { problems, candidates: known.length })
  const [first, ...rest] = known
  if (first === undefined) {
    const reasons = view.problems.map((problem) => reasonOf(problem, spent))
    return { denominator, estimate: absenceOf(reasons, 'nothing-measured') }
  }
  const most = rest.reduce((worst, one) => (one.use > worst.use ? one : worst), first)
  const top = spent === 'time' ? most.candidate.times?.levels.at(-1) : undefined
  const estimate: Estimate =
    top?.kind === 'measured'
      ? mapEstimate(top.slowest.ratio, (value) => value * ratio(top.slowest.canonical, top.canonical))
      : { kind: 'point', value: most.use, reason: 'observed-once' }
  return { denominator, estimate }
}

const OF: Readonly<Record<Spent, string>> = {
  time: 'time at the top level',
  peak: 'peak memory',
  integral: 'area under the memory over time',
}

/**
 * EffiBench's normalised usage: what a candidate spends in multiples of what the canonical does on the same problem.
 *
 *   mean over problems of the mean over accepted candidates of t/t*      the paper's form
 *   Σ t / Σ t* over problems                                             their code's form: large problems decide
 *   max t/t*;  share with t/t* > 5
 *
 * Unit: ratios above 0, 1 the canonical's; the last a share. Over accepted candidates; those left out are counted. A second
 * figure of each but the maximum has everybody, failures at the horizon and nothing beyond it. Unknown memory is left out
 * and counted. Absent: 'none-correct', 'memory-not-measured'. Source: Huang et al. 2024 (EffiBench).
 */
export const normalisedUsage = ({ id, title, spent }: { id: string; title: string; spent: Spent }): Metric => ({
  id,
  title,
  definition:
    `A candidate's ${OF[spent]} over the canonical's: mean over accepted candidates, then over problems (the paper's form); ` +
    'the quotient of the sums over problems (the form of their code, in which large problems decide); the maximum; and the ' +
    'share above 5. With failures: everybody, those not accepted at the horizon at which a call is stopped, none above.',
  source: 'Huang et al. 2024 (EffiBench); the forms with failures are ours',
  compute: (view) => {
    const accepted = means(view, spent, (candidate) => candidateUse(candidate, spent))
    const everybody = means(view, spent, (candidate) => atHorizon(candidate, spent, view.horizon))
    const failures = 'failures at the horizon'
    const ratios = [
      { id, title, ...accepted.mean },
      { id: `${id}-with-failures`, title: `${title}, ${failures}`, ...everybody.mean },
      { id: `${id}-of-sums`, title: `${title}, sums`, ...sums(view, spent, (one) => candidateUse(one, spent)) },
      {
        id: `${id}-of-sums-with-failures`,
        title: `${title}, sums, ${failures}`,
        ...sums(view, spent, (one) => atHorizon(one, spent, view.horizon)),
      },
      { id: `${id}-max`, title: `${title}, maximum`, ...largest(view, spent) },
    ].map((one): MetricResult => ({ ...one, unit: 'ratio', better: 'lower', headline: false }))
    const shares = [
      { id: `${id}-above-5`, title: `${title} above 5`, ...accepted.wasteful },
      { id: `${id}-above-5-with-failures`, title: `${title} above 5, failures counted`, ...everybody.wasteful },
    ].map((one): MetricResult => ({ ...one, unit: 'share', better: 'lower', headline: false }))
    return [...ratios, ...shares]
  },
})
