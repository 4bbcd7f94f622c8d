/**
 * How the work and the time of one solution grow with the size of its input.
 *
 * Theory of operation (DESIGN §5.3). Two children of the same solution get the same inputs at doubling sizes of each
 * family. One counts how often the blocks of its code are entered and is not timed; the other is timed and does not
 * count. Where a call takes too long the series ends, and when it has too few points by then it is filled up with smaller
 * sizes. With a `reference` every timed answer is judged by the reference's: no output, no time.
 */
import type { Program } from '../host/worker-files.ts'
import type { Host } from '../host/worker-process.ts'
import type { GrowthObservation, GrowthPoint, GrowthSeries } from '../model/growth.ts'
import type { RunPlan } from '../model/plan.ts'
import type { Problem } from '../model/problem.ts'
import { scale } from '../model/units.ts'
import { v8Seed } from '../plan/cases.ts'
import type { Draws } from './draws.ts'
import { growthChild, type GrowthChild } from './growth-child.ts'
import { CALL_MOST, drawWarmups, observePoint, type SeriesSubject } from './growth-point.ts'
import { growthSizes, SIZE_LEAST } from './growth-sizes.ts'
import type { Step } from './side.ts'

/** With this many points a class can be found. A series that has them is not driven to the limit. */
const POINTS_LEAST = 5

/** Of the limit: with a quarter used up, code of quadratic growth will not finish the next size. */
const NEARLY = 1 / 4

/** How often a series that was stopped too soon begins again with smaller sizes; each time costs one stopped call. */
const DESCENTS = 8

/** How far down to begin again when not even the smallest size was finished. */
const DESCENT = 1 / 3

export interface GrowthRequest {
  readonly host: Host
  readonly plan: RunPlan
  readonly problem: Problem
  readonly script: string
  readonly draws: Draws
  readonly core: number | undefined
  readonly signal?: AbortSignal | undefined
  /** The script whose answers are the expected ones. Without it nothing is judged: for the canonical itself. */
  readonly reference?: string | undefined
  /** The largest size; that of the problem's top level unless told. */
  readonly top?: number | undefined
}

type Points = Map<number, GrowthPoint>

const bySize = (points: Points): GrowthPoint[] =>
  [...points.values()].toSorted((first, second) => first.size - second.size)

/** A size this close to one that was measured adds nothing. */
const CLOSE = 1.1

const isThere = (points: Points, size: number): boolean =>
  [...points.keys()].some((other) => Math.max(size, other) / Math.min(size, other) < CLOSE)

/** Adds the sizes up to `top` that are not there yet. Done with the size at which a call was stopped, if one was. */
const climb = async (
  subject: SeriesSubject,
  top: number,
  points: Points,
  signal: AbortSignal | undefined,
): Promise<Step<number | undefined>> => {
  const sizes = growthSizes(top)
  const [smallest = top] = sizes
  const warmups = await drawWarmups(subject, smallest)
  if (warmups.kind === 'ended') {
    return warmups.verdict.kind === 'time-limit' ? { kind: 'done', value: smallest } : warmups
  }
  for (const size of sizes) {
    signal?.throwIfAborted()
    if (isThere(points, size)) continue
    const outcome = await observePoint(subject, size, warmups.value)
    if (outcome.kind === 'ended') return outcome
    if (outcome.kind === 'stopped') return { kind: 'done', value: size }
    points.set(size, outcome.point)
    if (points.size >= POINTS_LEAST && outcome.point.cpu > scale(CALL_MOST, NEARLY)) break
  }
  return { kind: 'done', value: undefined }
}

const observeSeries = async (
  subject: SeriesSubject,
  from: number,
  signal: AbortSignal | undefined,
): Promise<Step<GrowthSeries>> => {
  const points: Points = new Map()
  let top = from
  for (let descent = 0; descent <= DESCENTS && top >= SIZE_LEAST; descent++) {
    const climbed = await climb(subject, top, points, signal)
    if (climbed.kind === 'ended') return climbed
    const stoppedAt = climbed.value
    if (stoppedAt === undefined || points.size >= POINTS_LEAST) break
    top = bySize(points).at(-1)?.size ?? Math.floor(stoppedAt * DESCENT)
  }
  return { kind: 'done', value: { family: subject.family, points: bySize(points) } }
}

/**
 * One series for each family. Ends with the verdict of a candidate that fails or answers wrongly at one of the sizes; a
 * call that takes too long is no failure. Throws HarnessFault when a child cannot be started or the reference fails.
 */
export const observeGrowth = async (request: GrowthRequest): Promise<Step<GrowthObservation>> => {
  const { host, plan, problem, script, draws, core, signal, reference } = request
  const { id, families, levels } = problem.card
  const seed = v8Seed(plan, { problem: id, measurement: 'growth', pair: 0 })
  const child = (program: Program, of: string): GrowthChild =>
    growthChild({ host, plan, problem, core, v8Seed: seed, program, script: of })
  const children = {
    counting: child('counting', script),
    timed: child('main', script),
    reference: reference === undefined ? undefined : child('main', reference),
  }
  const top = request.top ?? Math.max(...levels.map(({ size }) => size))
  try {
    const observation: GrowthSeries[] = []
    for (const family of families) {
      const series = await observeSeries({ plan, problem, draws, family, ...children }, top, signal)
      if (series.kind === 'ended') return series
      observation.push(series.value)
    }
    return { kind: 'done', value: observation }
  } finally {
    await Promise.all([children.counting.stop(), children.timed.stop(), children.reference?.stop()])
  }
}
