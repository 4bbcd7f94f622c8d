import type { ProblemCard } from '../../model/problem.ts'
import type { Measurement } from '../../model/record.ts'
import { median } from '../../stats/median.ts'
import { pairValue } from '../../stats/pair-value.ts'
import { fault, right, type Finding, type ReferenceRatio } from './finding.ts'

/** Two neighbours in the declared order must be this far apart at some level. */
const APART = 1.5

/** The last reference takes at least this many times the canonical's time at the top: what the inputs punish. */
const NAIVE_LEAST = 3

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

const topRatio = (card: ProblemCard, measurement: Measurement): number =>
  profileOf(card, measurement).get(card.levels.at(-1)?.name ?? '') ?? STOPPED

/** Every measured reference's ratio at the top level; none where it was stopped. */
const topRatios = (card: ProblemCard, measured: ReadonlyMap<string, Measurement>): ReferenceRatio[] =>
  Object.entries(card.references).flatMap(([name, growth]) => {
    const measurement = measured.get(name)
    if (measurement === undefined) return []
    const ratio = topRatio(card, measurement)
    return [{ name, growth, ...(ratio === STOPPED ? {} : { ratio }) }]
  })

/** The references' measured times rise in the declared order, each clearly above the one before. */
export const checkOrder = (card: ProblemCard, measured: ReadonlyMap<string, Measurement>): Finding[] => {
  const levels = card.levels.map(({ name }) => name)
  const names = Object.keys(card.references)
  const found: Finding[] = []
  const seen = { kind: 'order' as const, references: topRatios(card, measured) }
  for (const [index, name] of names.entries()) {
    const next = names[index + 1]
    const [one, other] = [measured.get(name), next === undefined ? undefined : measured.get(next)]
    if (one === undefined || next === undefined || other === undefined) continue
    const why = contradiction(levels, profileOf(card, one), profileOf(card, other))
    if (why !== undefined)
      found.push(fault(card.id, 'order', `${name} before ${next}: ${why}; change the order or the inputs`, seen))
  }
  const says = seen.references.map(({ name, ratio }) => `${name} ${say(ratio ?? STOPPED)}`).join(', ')
  return found.length > 0 ? found : [right(card.id, 'order', says, seen)]
}

/** The slowest reference pays for its habit at the top level. */
export const checkNaive = (card: ProblemCard, measured: ReadonlyMap<string, Measurement>): Finding[] => {
  const name = Object.keys(card.references).at(-1) ?? ''
  const measurement = measured.get(name)
  if (measurement === undefined) return [fault(card.id, 'naive', `${name} was not measured`)]
  const ratio = topRatio(card, measurement)
  const seen = `${name} takes ${say(ratio)} of the canonical's time at the top level`
  if (ratio >= NAIVE_LEAST) return [right(card.id, 'naive', seen)]
  const remedy = `it must take ${NAIVE_LEAST}× or more; choose inputs that punish it, or a reference of worse growth`
  return [fault(card.id, 'naive', `${seen}; ${remedy}`)]
}
