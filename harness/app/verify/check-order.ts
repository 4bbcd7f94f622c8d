import type { ProblemCard } from '../../model/problem.ts'
import type { Measurement } from '../../model/record.ts'
import { median } from '../../stats/median.ts'
import { pairValue } from '../../stats/pair-value.ts'
import { fault, right, type Finding } from './finding.ts'

/** Two neighbours in the declared order must be this far apart at some level. */
const APART = 1.5

/** A reference's time at each level relative to the canonical's: a number, or stopped at its limit. */
type Profile = ReadonlyMap<string, number>

const STOPPED = Number.POSITIVE_INFINITY

/**
 * The refined ratio of every level; Infinity from the level on at which a call was stopped. Without a refined pair
 * the screening round serves, as this is a check of order and no estimate.
 */
const profileOf = (card: ProblemCard, { timings }: Measurement): Profile => {
  const profile = new Map<string, number>()
  let isStopped = false
  for (const { name } of card.levels) {
    const here = timings.filter(({ level }) => level === name)
    isStopped ||= here.some(({ censored }) => censored !== undefined)
    const refined = here.flatMap(({ pairs }) => pairs.filter(({ purpose }) => purpose === 'refine'))
    const pairs = refined.length > 0 ? refined : here.flatMap((timing) => timing.pairs)
    if (isStopped) profile.set(name, STOPPED)
    else if (pairs.length > 0) profile.set(name, Math.exp(median(pairs.map(pairValue))))
  }
  return profile
}

const say = (ratio: number): string => (ratio === STOPPED ? 'stopped' : `${ratio.toFixed(2)}×`)

/** What contradicts "first is faster than second", or undefined. Levels are looked at from the top down. */
const contradiction = (levels: readonly string[], first: Profile, second: Profile): string | undefined => {
  const both = levels.filter((level) => first.has(level) && second.has(level))
  const isComparable = (level: string): boolean => first.get(level) !== STOPPED || second.get(level) !== STOPPED
  const highest = both.findLast(isComparable)
  if (highest === undefined) return both.length > 0 ? undefined : 'no level was measured for both'
  const [a, b] = [first.get(highest) ?? NaN, second.get(highest) ?? NaN]
  if (!(b > a)) return `at ${highest} the first takes ${say(a)} and the second ${say(b)} of the canonical's time`
  const isApart = both.some((level) => (second.get(level) ?? NaN) / (first.get(level) ?? NaN) >= APART)
  return isApart ? undefined : `they are nowhere ${APART}× apart`
}

/** The references' measured times rise in the declared order, each clearly above the one before. */
export const checkOrder = (card: ProblemCard, measured: ReadonlyMap<string, Measurement>): Finding[] => {
  const levels = card.levels.map(({ name }) => name)
  const names = Object.keys(card.references)
  const found: Finding[] = []
  const shown: string[] = []
  for (const [index, name] of names.entries()) {
    const measurement = measured.get(name)
    if (measurement === undefined) continue
    const profile = profileOf(card, measurement)
    shown.push(`${name} ${say(profile.get(levels.at(-1) ?? '') ?? STOPPED)}`)
    const next = names[index + 1]
    const after = next === undefined ? undefined : measured.get(next)
    if (next === undefined || after === undefined) continue
    const why = contradiction(levels, profile, profileOf(card, after))
    if (why !== undefined)
      found.push(fault(card.id, 'order', `${name} before ${next}: ${why}; change the order or the inputs`))
  }
  return found.length > 0 ? found : [right(card.id, 'order', shown.join(', '))]
}
