/**
 * Small charts, one for each problem or candidate, written by hand: hundreds of them must fit on a page, and a
 * library's chart is 15 KB. What they look like is in the style sheet; here is only where things stand.
 */

/** A place on the page, with no more digits than can be seen. */
export const place = (value: number): string => String(Number(value.toFixed(1)))

export interface LogScale {
  readonly least: number
  readonly most: number
  readonly at: (value: number) => number
}

/** From values to places on a logarithmic axis: `start` is where `least` stands. `least` < `most`. */
export const logScale = (
  [least, most]: readonly [number, number],
  [start, end]: readonly [number, number],
): LogScale => {
  const span = Math.log(most / least)
  return {
    least,
    most,
    at: (value) => start + ((end - start) * Math.log(Math.min(most, Math.max(least, value)) / least)) / span,
  }
}

/** The least and the most of some positive values, with room around them. Without values, 1 with room around it. */
export const around = (values: readonly number[], room: number): readonly [number, number] => {
  const least = values.reduce((found, value) => Math.min(found, value), Number.POSITIVE_INFINITY)
  const most = values.reduce((found, value) => Math.max(found, value), 0)
  return values.length === 0 ? [1 / room, room] : [least / room, most * room]
}

/** Steps within a power of ten, from sparse to dense. */
const STEPS: readonly (readonly number[])[] = [[1], [1, 3], [1, 2, 5], [1, 1.5, 2, 3, 5, 7]]

/** Round values of a logarithmic axis: the densest set of them that has at most `count`, and all powers of ten otherwise. */
export const ticksOf = ({ least, most }: Pick<LogScale, 'least' | 'most'>, count: number): readonly number[] => {
  const first = Math.floor(Math.log10(least))
  const powers = Array.from({ length: Math.ceil(Math.log10(most)) - first + 1 }, (_, index) => 10 ** (first + index))
  const sets = STEPS.map((steps) =>
    powers
      .flatMap((power) => steps.map((step) => Number((step * power).toPrecision(2))))
      .filter((tick) => tick >= least && tick <= most),
  )
  const fitting = sets.filter((ticks) => ticks.length <= count && ticks.length > 0)
  return fitting.at(-1) ?? thinned(sets[0] ?? [], count)
}

const thinned = (ticks: readonly number[], count: number): readonly number[] => {
  const each = Math.ceil(ticks.length / count)
  return ticks.filter((_, index) => index % each === 0)
}

/** A line through points, as the data of a path. */
export const lineThrough = (points: readonly (readonly [x: number, y: number])[]): string =>
  points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${place(x)} ${place(y)}`).join('')

/** Dots as lines without length: with round caps they are as wide as the stroke, and a dot takes ten bytes. */
export const dotsAt = (points: readonly (readonly [x: number, y: number])[]): string =>
  points.map(([x, y]) => `M${place(x)} ${place(y)}h0`).join('')

/** Places moved apart so that neighbours are at least `gap` from one another, none below `limit`; in the order given. */
export const apart = (places: readonly number[], gap: number, limit: number): readonly number[] => {
  const order = places.map((at, index) => ({ at, index })).toSorted((one, other) => one.at - other.at)
  let last = Number.NEGATIVE_INFINITY
  const moved = order.map(({ at, index }) => {
    last = Math.max(at, last + gap)
    return { at: last, index }
  })
  const excess = Math.max(0, last - limit)
  const lifted: { at: number; index: number }[] = []
  let above = Number.POSITIVE_INFINITY
  for (const one of moved.toReversed()) {
    above = Math.min(one.at, excess > 0 ? Math.min(limit, above - gap) : above)
    lifted.push({ at: above, index: one.index })
    if (excess === 0) above = Number.POSITIVE_INFINITY
  }
  return lifted.toSorted((one, other) => one.index - other.index).map(({ at }) => at)
}
