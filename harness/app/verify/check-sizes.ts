import type { ProblemCard } from '../../model/problem.ts'
import type { CanonicalLine } from '../../model/record.ts'
import { larger, milliseconds, ratio, toMilliseconds, type Nanoseconds } from '../../model/units.ts'
import { fault, right, type Finding } from './finding.ts'

/**
 * The aim is 20 to 30 ms at the top and at least 2 ms at the lowest scored level. Machines differ by a factor of two, one
 * call is no precise measurement, and where parsing an input takes many times as long as answering it a problem stays
 * below: outside these limits no machine measures it well.
 */
const AIM = 'aim at 20 to 30 ms at the top and at least 2 ms at the lowest level'
const TOP_LEAST = milliseconds(2.5)
const TOP_MOST = milliseconds(100)
const LOWEST_LEAST = milliseconds(0.5)

const ms = (time: Nanoseconds): string => `${toMilliseconds(time).toFixed(1)} ms`

/** The canonical's time on the slowest family of a level: that is what a level is scored by. */
export const slowestFamily = ({ times }: CanonicalLine, level: string): Nanoseconds | undefined =>
  times
    .filter((time) => time.level === level)
    .map(({ cpu }) => cpu)
    .reduce<Nanoseconds | undefined>((most, cpu) => (most === undefined ? cpu : larger(most, cpu)), undefined)

/** The scored levels are large enough to be measured and small enough to be measured often. */
export const checkSizes = (card: ProblemCard, line: CanonicalLine): Finding[] => {
  const levels = card.levels.flatMap(({ name: level, size }) => {
    const cpu = slowestFamily(line, level)
    return cpu === undefined ? [] : [{ level, size, cpu }]
  })
  const [lowest, top] = [levels[0], levels.at(-1)]
  const seen = { kind: 'sizes' as const, levels }
  if (lowest === undefined || top === undefined || levels.length < card.levels.length)
    return [fault(card.id, 'sizes', 'the canonical was not timed on every level', seen)]
  const says = levels.map(({ level, size, cpu }) => `${level} n = ${size} ${ms(cpu)}`).join(', ')
  const wrong = (remedy: string): Finding => fault(card.id, 'sizes', `${says}: ${remedy}; ${AIM}`, seen)
  const found = [
    ...(ratio(top.cpu, TOP_LEAST) < 1 ? [wrong(`${top.level} is too small to be measured well`)] : []),
    ...(ratio(top.cpu, TOP_MOST) > 1 ? [wrong(`${top.level} is larger than it need be`)] : []),
    ...(ratio(lowest.cpu, LOWEST_LEAST) < 1 ? [wrong(`${lowest.level} is too small to be measured well`)] : []),
  ]
  return found.length > 0 ? found : [right(card.id, 'sizes', says, seen)]
}
