import { type Nanoseconds, nanoseconds, toMilliseconds } from '../../harness/model/units.ts'
import { type Markup, markup, trusted } from '../markup.ts'
import { sayTime } from '../wording/quantity.ts'
import { apart, around, lineThrough, logScale, type LogScale, place, ticksOf } from './drawing.ts'
import type { TimePoint, TimeSeries } from './time-series.ts'

const WIDTH = 620
const HEIGHT = 260
const LEFT = 58
const RIGHT = 470
const TOP = 10
const BOTTOM = 228

/** Height of a name at the end of a line. */
const NAME_HEIGHT = 13

/** Longest name at the end of a line; the table has all of it. */
const NAME_CHARACTERS = 24

const ROOM = 1.35

interface Axes {
  readonly x: LogScale
  readonly y: LogScale
}

const axesOf = (series: readonly TimeSeries[]): Axes => {
  const points = series.flatMap((one) => one.points)
  const sizes = points.map(({ size }) => size)
  const times = points.map(({ time }) => time).filter((time) => time > 0)
  return {
    x: logScale(around(sizes, 1.12), [LEFT, RIGHT]),
    y: logScale(around(times, ROOM), [BOTTOM, TOP]),
  }
}

/** At least this far apart, in pixels, or the figures below the axis run into one another. */
const SIZE_APART = 52

const frame = ({ x, y }: Axes, sizes: readonly number[]): Markup => {
  const times = ticksOf(y, 6)
  const grid = times.map((time) => `M${LEFT} ${place(y.at(time))}H${RIGHT}`).join('')
  let last = Number.NEGATIVE_INFINITY
  const shown = sizes.filter((size) => {
    const isFree = x.at(size) - last >= SIZE_APART
    if (isFree) last = x.at(size)
    return isFree
  })
  return markup`<path class="grid" d="${grid}"/><g class="ticks end">${times.map(
    (time) => markup`<text x="${LEFT - 8}" y="${place(y.at(time) + 4)}">${sayTime(nanoseconds(time))}</text>`,
  )}</g><g class="ticks middle">${shown.map(
    (size) => markup`<text x="${place(x.at(size))}" y="${BOTTOM + 18}">${size.toLocaleString('en')}</text>`,
  )}<text x="${(LEFT + RIGHT) / 2}" y="${HEIGHT - 1}">n</text></g>`
}

const pointsOf = (points: readonly TimePoint[], { x, y }: Axes): readonly (readonly [number, number])[] =>
  points.map(({ size, time }) => [x.at(size), y.at(time)] as const)

/** The area between the fastest and the slowest reference at each size. */
const bandOf = (references: readonly TimeSeries[], axes: Axes): Markup | undefined => {
  const bySize = Map.groupBy(
    references.flatMap(({ points }) => points),
    ({ size }) => size,
  )
  if (references.length < 2 || bySize.size < 2) return undefined
  const sizes = [...bySize].toSorted(([one], [other]) => one - other)
  const edge = (pick: (...times: number[]) => number): readonly (readonly [number, number])[] =>
    sizes.map(([size, points]) => [axes.x.at(size), axes.y.at(pick(...points.map(({ time }) => time)))] as const)
  return markup`<path class="band" d="${lineThrough([...edge(Math.min), ...edge(Math.max).toReversed()])}Z"/>`
}

const CLASSES = { canonical: 'canon', reference: 'reference' } as const

const classOf = ({ role }: TimeSeries): string => (typeof role === 'string' ? CLASSES[role] : `set-${role.color}`)

/** The line, and for a set its marks: intervals where they can be seen, an arrow where a call was stopped. */
const drawn = (series: TimeSeries, axes: Axes): Markup => {
  const { role, points } = series
  const line = trusted(`<path class="line" d="${lineThrough(pointsOf(points, axes))}"/>`)
  if (typeof role === 'string') return markup`<g class="${classOf(series)}">${line}</g>`
  const whiskers = points
    .flatMap((point) =>
      point.kind === 'measured' && point.low < point.high && point.low > 0
        ? [`M${place(axes.x.at(point.size))} ${place(axes.y.at(point.low))}V${place(axes.y.at(point.high))}`]
        : [],
    )
    .join('')
  return markup`<g class="${classOf(series)}">${line}${
    whiskers === '' ? undefined : markup`<path class="whisker" d="${whiskers}"/>`
  }<g class="marks">${points.map(
    (point) =>
      markup`<text x="${place(axes.x.at(point.size))}" y="${place(axes.y.at(point.time) + 4)}">${
        point.kind === 'stopped' ? '⇡' : role.glyph
      }</text>`,
  )}</g></g>`
}

const shortened = (name: string): string => {
  const characters = Array.from(name)
  return characters.length <= NAME_CHARACTERS ? name : `${characters.slice(0, NAME_CHARACTERS - 1).join('')}…`
}

/** A name this near to its line's end needs nothing drawn between them. */
const NEAR = 3

/** The names at the right end, each by its line, moved apart where lines end together, and then led to. */
const names = (series: readonly TimeSeries[], axes: Axes): Markup => {
  const ends = series.map(({ points }) => {
    const last = points.at(-1)
    return last === undefined ? { x: RIGHT, y: BOTTOM } : { x: axes.x.at(last.size), y: axes.y.at(last.time) }
  })
  const places = apart(
    ends.map(({ y }) => y),
    NAME_HEIGHT,
    BOTTOM,
  )
  const leads = ends.map(({ x, y }, index) => {
    const at = places[index] ?? y
    const isBeside = Math.abs(at - y) < NEAR && RIGHT - x < NAME_HEIGHT * 4
    return isBeside ? '' : `M${place(x + 6)} ${place(y)}L${RIGHT + 10} ${place(at)}`
  })
  return markup`<path class="lead" d="${leads.join('')}"/><g class="names">${series.map(
    (one, index) =>
      markup`<text class="${classOf(one)}" x="${RIGHT + 14}" y="${place((places[index] ?? BOTTOM) + 4)}">${
        typeof one.role === 'string' ? undefined : `${one.role.glyph} `
      }${shortened(one.name)}</text>`,
  )}</g>`
}

const sayPoint = (point: TimePoint | undefined): string =>
  point === undefined ? '–' : point.kind === 'stopped' ? `> ${sayTime(point.time)}` : sayTime(point.time)

const table = (series: readonly TimeSeries[], sizes: readonly number[]): Markup =>
  markup`<details class="note"><summary>as a table</summary><div class="scroll"><table><thead><tr><th>time at n</th>${sizes.map(
    (size) => markup`<th>${size.toLocaleString('en')}</th>`,
  )}</tr></thead><tbody>${series.map(
    ({ name, points }) =>
      markup`<tr><th>${name}</th>${sizes.map(
        (size) => markup`<td>${sayPoint(points.find((point) => point.size === size))}</td>`,
      )}</tr>`,
  )}</tbody></table></div></details>`

/** Longest of the times of a series, to say in the plot's label what is to be seen. */
const slowest = (series: readonly TimeSeries[]): Nanoseconds =>
  nanoseconds(Math.max(0, ...series.flatMap(({ points }) => points.map(({ time }) => time))))

/**
 * Time against n, both logarithmic, so that a power of n is a straight line: the canonical in ink, the references with
 * the band they span, the best candidate of each set in its colour. Nothing for a problem that was not timed.
 */
export const timePlot = (problem: string, series: readonly TimeSeries[]): Markup | undefined => {
  if (series.length === 0 || toMilliseconds(slowest(series)) === 0) return undefined
  const axes = axesOf(series)
  const sizes = [...new Set(series.flatMap(({ points }) => points.map(({ size }) => size)))].toSorted((a, b) => a - b)
  const references = series.filter(({ role }) => role === 'reference')
  return markup`<figure class="small-plot"><figcaption>time against n, both on log axes</figcaption><svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="Time against n of ${problem}: canonical, references and the best candidate of each set, up to ${sayTime(
    slowest(series),
  )}">${frame(axes, sizes)}${bandOf(references, axes)}${series.map((one) => drawn(one, axes))}${names(series, axes)}</svg>${table(
    series,
    sizes,
  )}</figure>
`
}
