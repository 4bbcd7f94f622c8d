import type { LoadedProblem } from '../../corpus/load-corpus.ts'
import { monotonicNow } from '../../host/clock.ts'
import { decode } from '../../model/codec.ts'
import type { RunPlan } from '../../model/plan.ts'
import type { CanonicalLine } from '../../model/record.ts'
import {
  add,
  bytes,
  larger,
  lessAtLeastZero,
  mebibytes,
  nanoseconds,
  ratio,
  seconds,
  smaller,
  toMebibytes,
  toMilliseconds,
  type Bytes,
  type Nanoseconds,
} from '../../model/units.ts'
import { scoredCases, type Draw } from '../../plan/cases.ts'
import { deriveSeed } from '../../plan/seeds.ts'
import type { Draws } from '../../run/draws.ts'
import { slowestFamily } from './check-sizes.ts'
import { fault, right, type Finding } from './finding.ts'

/**
 * The aim is one call. A canonical that reads a number in a nanosecond cannot keep to it, as parsing one takes fifty, and
 * wall time on a busy machine is no precise measurement: beyond ten calls a second is still allowed.
 */
const CALLS_MOST = 10
const WHOLE_MOST = seconds(1)

/** Room for an input several times as large as any that is needed for thirty milliseconds. */
const INPUT_MOST = mebibytes(48)

/** Each is done this often and the least time taken: what a busy machine adds is no cost of ours. */
const TRIES = 3

interface Cost {
  readonly family: string
  readonly drawing: Nanoseconds
  readonly parsing: Nanoseconds
  readonly size: Bytes
}

const timed = async <T>(work: () => Promise<T> | T): Promise<{ readonly value: T; readonly time: Nanoseconds }> => {
  const from = monotonicNow()
  const value = await work()
  return { value, time: lessAtLeastZero(monotonicNow(), from) }
}

const costOf = async (id: string, draws: Draws, draw: Draw): Promise<Cost> => {
  let best: Cost | undefined
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const drawn = await timed(() => draws(id, [{ ...draw, seed: draw.seed + attempt }]))
    const text = drawn.value[0] ?? ''
    const parsed = await timed(() => decode(text))
    const size = bytes(Buffer.byteLength(text))
    const drawing = best === undefined ? drawn.time : smaller(best.drawing, drawn.time)
    const parsing = best === undefined ? parsed.time : smaller(best.parsing, parsed.time)
    best = { family: draw.family, drawing, parsing, size }
  }
  return best ?? { family: draw.family, drawing: nanoseconds(0), parsing: nanoseconds(0), size: bytes(0) }
}

const whole = ({ drawing, parsing }: Cost): Nanoseconds => add(drawing, parsing)

/** What an input of the top level costs beside the call it is for: drawn once and parsed on both sides of a pair. */
export const checkCost = async (
  { problem }: LoadedProblem,
  of: { plan: RunPlan; draws: Draws; line: CanonicalLine },
): Promise<Finding[]> => {
  const { card } = problem
  const top = card.levels.at(-1)?.name ?? ''
  const costs: Cost[] = []
  for (const { family, size, caseId } of scoredCases(card, [top])) {
    const seed = deriveSeed(of.plan.seed, card.id, caseId, 'cost')
    costs.push(await costOf(card.id, of.draws, { family, size, seed }))
  }
  const [worst] = costs.toSorted((one, other) => ratio(whole(other), whole(one)) - 1)
  const call = slowestFamily(of.line, top)
  if (worst === undefined || call === undefined) return [fault(card.id, 'cost', `no input of ${top} was timed`)]
  const { family, drawing, parsing } = worst
  const largest = costs.map(({ size }) => size).reduce((most, size) => larger(most, size))
  const calls = ratio(whole(worst), call)
  const pair = toMilliseconds(add(add(whole(worst), parsing), add(call, call)))
  const says =
    `${top}/${family}: drawn in ${toMilliseconds(drawing).toFixed(0)} ms, parsed in ${toMilliseconds(parsing).toFixed(0)} ms ` +
    `(${calls.toFixed(1)} calls), up to ${toMebibytes(largest).toFixed(1)} MiB; a round takes ${pair.toFixed(0)} ms`
  const seen = { kind: 'cost' as const, drawing, parsing }
  const wrong = (remedy: string): Finding => fault(card.id, 'cost', `${says}: ${remedy}`, seen)
  const found = [
    ...(calls > CALLS_MOST && ratio(whole(worst), WHOLE_MOST) > 1
      ? [wrong('an input may cost ten calls or one second; draw it with less work, or make it smaller')]
      : []),
    ...(ratio(largest, INPUT_MOST) > 1 ? [wrong('an input may have 48 MiB; make it smaller')] : []),
  ]
  return found.length > 0 ? found : [right(card.id, 'cost', says, seen)]
}
