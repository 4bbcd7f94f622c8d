import type { Effort } from '../harness/model/plan.ts'
import type { Random } from '../harness/model/random.ts'
import type { CaseTiming, Pair, Sample } from '../harness/model/sample.ts'
import { milliseconds, nanoseconds, scale, type Nanoseconds } from '../harness/model/units.ts'
import { normal } from './normal.ts'

/** Candidate time over canonical time: one figure for every case, or one for each. */
export type Ratios = number | ((at: { readonly level: string; readonly family: string }) => number)

export interface BuiltLevel {
  readonly name: string
  readonly hardness: number
  readonly size: number
  /** The canonical's time on the family it finds easiest; each next family takes a tenth more. */
  readonly canonicalMs: number
}

const sample = (cpu: Nanoseconds): Sample => ({
  cpu,
  process: cpu,
  outside: cpu,
  waiting: nanoseconds(0),
  bracket: scale(cpu, 1.02),
  load: milliseconds(0.4),
  warmup: scale(cpu, 0.01),
})

interface PairOptions {
  readonly purpose: Pair['purpose']
  readonly rounds: number
  readonly canonical: Nanoseconds
  readonly ratio: number
}

export const builtPair = (random: Random, noise: number, { purpose, rounds, canonical, ratio }: PairOptions): Pair => {
  const ofPair = Math.exp(noise * normal(random))
  return {
    purpose,
    v8Seed: random.int(0, 2 ** 31 - 1),
    rounds: random.list(rounds, () => {
      const machine = Math.exp(5 * noise * normal(random))
      const reference = scale(canonical, machine)
      const candidate = scale(reference, ratio * ofPair * Math.exp(2 * noise * normal(random)))
      return {
        first: random.pick(['reference', 'candidate'] as const),
        reference: sample(reference),
        candidate: sample(candidate),
      }
    }),
    charged: nanoseconds(0),
    discarded: 0,
  }
}

const ratioAt = (ratios: Ratios, level: string, family: string): number =>
  typeof ratios === 'number' ? ratios : ratios({ level, family })

export interface TimingOptions {
  readonly noise: number
  readonly timeScale: number
  readonly effort: Effort
  readonly levels: readonly BuiltLevel[]
  readonly families: readonly string[]
  readonly ratios: Ratios
  /** Refined pairs at the top level; the last look unless told. */
  readonly pairs: number | undefined
  /** Place of the level at which the candidate was stopped; Infinity: never. */
  readonly stoppedAt: number
}

/**
 * Every case screened by one round, then of each level the case that was slowest for the candidate refined:
 * `pairs` at the top, one below. A stopped candidate has nothing above the level it was stopped at.
 */
export const builtTimings = (
  random: Random,
  { noise, timeScale, effort, levels, families, ratios, pairs, stoppedAt }: TimingOptions,
): CaseTiming[] => {
  return levels.slice(0, Math.min(levels.length, stoppedAt + 1)).flatMap((level, at) => {
    const isTop = at === levels.length - 1
    const cases = families.map((family, index) => ({
      family,
      canonical: scale(milliseconds(level.canonicalMs), timeScale * (1 + index / 10)),
      ratio: ratioAt(ratios, level.name, family),
    }))
    const slowest = Math.max(...cases.map(({ canonical, ratio }) => canonical * ratio))
    return cases.map(({ family, canonical, ratio }): CaseTiming => {
      const where = { caseId: `${level.name}/${family}`, level: level.name, family, size: level.size }
      if (at === stoppedAt)
        return { ...where, pairs: [], censored: { limit: scale(canonical, 20), reference: canonical } }
      const screen = builtPair(random, noise, { purpose: 'screen', rounds: 1, canonical, ratio })
      if (canonical * ratio < slowest) return { ...where, pairs: [screen] }
      const rounds = isTop ? effort.roundsTop : effort.roundsLower
      const count = isTop ? (pairs ?? effort.looks.at(-1) ?? 3) : 1
      const refine = random.list(count, () => builtPair(random, noise, { purpose: 'refine', rounds, canonical, ratio }))
      return { ...where, pairs: [screen, ...refine] }
    })
  })
}
