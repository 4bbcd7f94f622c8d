import { WARMUP_SIZE_LEAST, WARMUP_SIZE_SHARE } from '../model/defaults.ts'
import type { RunPlan } from '../model/plan.ts'
import type { Problem, ProblemCard } from '../model/problem.ts'
import { deriveSeed } from './seeds.ts'

/** How an input comes about: drawn by a family from a seed. */
export interface Draw {
  readonly family: string
  readonly size: number
  readonly seed: number
}

/** A case of the correctness stage: given by the author, or drawn. */
export type CorrectnessCase =
  | { readonly caseId: string; readonly kind: 'given'; readonly input: unknown }
  | { readonly caseId: string; readonly kind: 'drawn'; readonly draw: Draw }

/** A level × family that is timed. */
export interface ScoredCase {
  readonly caseId: string
  readonly level: string
  readonly family: string
  readonly size: number
}

/**
 * Sizes of small random cases: 1 to 20 in turn, where a person would look for mistakes, and every sixth one 25 to 50,
 * where a solution that holds for tiny inputs alone gives itself away. Those go down from 50 by 7, modulo 26: as 7 and
 * 26 share no factor all are visited, and odd and even ones from the start.
 */
const SMALL_SIZES = 20
const EVERY = 6
const LARGEST_SIZE = 50
const LARGER_STEP = 7
const LARGER_SIZES = 26

const smallSize = (index: number): number =>
  index % EVERY === EVERY - 1
    ? LARGEST_SIZE - ((Math.floor(index / EVERY) * LARGER_STEP) % LARGER_SIZES)
    : 1 + (index % SMALL_SIZES)

/** All correctness cases of a problem: its examples, its edges, and small random ones of every family. */
export const correctnessCases = (problem: Problem, plan: RunPlan): CorrectnessCase[] => {
  const given = (label: string, input: unknown, index: number): CorrectnessCase => ({
    caseId: `${label}/${index}`,
    kind: 'given',
    input,
  })
  const drawn = (family: string): CorrectnessCase[] =>
    Array.from({ length: plan.effort.correctnessCases }, (_, index) => ({
      caseId: `random/${family}/${index}`,
      kind: 'drawn',
      draw: {
        family,
        size: smallSize(index),
        seed: deriveSeed(plan.seed, problem.card.id, 'correctness', family, index),
      },
    }))
  return [
    ...problem.examples.map(({ input }, index) => given('example', input, index)),
    ...problem.edges.map((input, index) => given('edge', input, index)),
    ...problem.card.families.flatMap(drawn),
  ]
}

/** The scored cases of a problem, smaller levels first. `levels` leaves the others out. */
export const scoredCases = (card: ProblemCard, levels?: readonly string[]): ScoredCase[] =>
  card.levels
    .filter(({ name }) => levels === undefined || levels.includes(name))
    .flatMap(({ name, size }) =>
      card.families.map((family) => ({ caseId: `${name}/${family}`, level: name, family, size })),
    )

/** Names one round of one pair: everything its inputs depend on besides the run's seed. */
export interface RoundLabel {
  readonly problem: string
  readonly measurement: string
  /** Screening and refining may share a process pair, and must not share inputs. */
  readonly purpose: 'screen' | 'refine'
  readonly pair: number
  readonly round: number
}

/** The inputs of one round: warm-ups first, the timed one last. Fresh for every round of every pair. */
export const roundDraws = (plan: RunPlan, scored: ScoredCase, label: RoundLabel): Draw[] => {
  const seed = (part: string | number): number =>
    deriveSeed(plan.seed, label.problem, scored.caseId, label.measurement, label.purpose, label.pair, label.round, part)
  const warmupSize = Math.min(scored.size, Math.max(WARMUP_SIZE_LEAST, Math.round(scored.size * WARMUP_SIZE_SHARE)))
  const warmups = Array.from({ length: plan.warmupCalls }, (_, index) => ({
    family: scored.family,
    size: warmupSize,
    seed: seed(index),
  }))
  return [...warmups, { family: scored.family, size: scored.size, seed: seed('timed') }]
}

/** V8's seeds take 31 bits; the same on both sides of a pair, another for each pair. Odd, because 0 means a random one. */
const V8_SEED_BITS = 0x7ffffffe

export const v8Seed = (plan: RunPlan, label: Omit<RoundLabel, 'round' | 'purpose'>): number =>
  (deriveSeed(plan.seed, label.problem, label.measurement, label.pair, 'v8') & V8_SEED_BITS) + 1
