/**
 * A run of many candidates. Elements for all of them would take seconds to lay out and tens of megabytes to send, so
 * the page carries one line of data for each, and the script makes elements of those that are looked at. What is seen when
 * a candidate is unfolded is carried as markup, rendered here as for a small run, for as many as the page has room for.
 */
import { VERDICT_KINDS } from '../../harness/model/verdict.ts'
import type { SetScore } from '../../harness/model/score.ts'
import { type Bytes, bytes, lessAtLeastZero, mebibytes } from '../../harness/model/units.ts'
import { type Markup, markup, trusted } from '../markup.ts'
import { label } from '../sanitise.ts'
import { COMPARISONS, sayEstimate, sayShare } from '../wording/estimate.ts'
import { type Beside, candidateBody } from './candidate-body.ts'
import type { ListedCandidate } from './candidate-list.ts'
import { setLook } from './set-look.ts'
import { verdictLook } from './verdict-strip.ts'

/** From here on elements are made when they are looked at. A run of 4 sets and 60 problems is below. */
export const EAGER_MOST = 320

/** The page stays below five megabytes, with room for what is added after the bodies; bodies take at most half. */
const PAGE_BYTES: Bytes = mebibytes(4.5)
const BODIES_BYTES: Bytes = mebibytes(2.4)

/** Safe inside a script element: nothing in it ends the element or begins a comment. */
const embedded = (id: string, content: unknown): Markup =>
  markup`<script type="application/json" id="${id}">${trusted(
    JSON.stringify(content)
      .replaceAll('</', String.raw`<\/`)
      .replaceAll('<!--', String.raw`<\u0021--`),
  )}</script>
`

const KINDS: readonly string[] = [...VERDICT_KINDS, 'unmeasured']

/** A kind of verdict is a letter in the data. */
const KIND_LETTERS: ReadonlyMap<string, string> = new Map(
  KINDS.map((kind, index) => [kind, 'abcdefghijklmnopqrstuvwxyz'.charAt(index)]),
)

/** `1.31× (1.27–1.35)` without what the script puts back: `1.31,1.27,1.35`, then the mark of the comparison. */
const speedOf = ({ row: { score } }: ListedCandidate): string =>
  score === undefined || score.speedup.kind === 'absent'
    ? ''
    : `${sayEstimate(score.speedup).replace('× (', ',').replace('–', ',').replace(')', '')},${
        COMPARISONS[score.comparison ?? 'unresolved'].mark
      }`

const shareOf = ({ row: { score } }: ListedCandidate): string => (score === undefined ? '' : sayShare(score.efficiency))

const groupOf = (set: number, own: readonly ListedCandidate[]): readonly (string | number)[] => [
  set,
  own.map(({ row }) => label(row.candidate.name)).join('\n'),
  own.map(({ row }) => KIND_LETTERS.get(row.measurement?.verdict.kind ?? 'unmeasured') ?? '').join(''),
  own.map(speedOf).join('|'),
  own.map(shareOf).join('|'),
]

/** One line for every candidate, by problem and set, in the order of the listing, which the identifiers count. */
export const candidateData = (listed: readonly ListedCandidate[], sets: readonly SetScore[]): Markup => {
  const places = new Map(sets.map(({ set }, index) => [set, index]))
  const byProblem = Map.groupBy(listed, ({ row }) => row.candidate.problem)
  return embedded('data', {
    sets: sets.map(({ set }, index) => [label(set), setLook(index).color, setLook(index).glyph]),
    verdicts: KINDS.map((kind) => {
      const { style, mark, title } = verdictLook(kind)
      return [kind, style, mark, title]
    }),
    marks: Object.fromEntries(Object.values(COMPARISONS).map(({ mark, words }) => [mark, words])),
    problems: [...byProblem].map(([problem, own]) => [
      problem,
      [...Map.groupBy(own, ({ row }) => row.candidate.set)].map(([set, group]) => groupOf(places.get(set) ?? 0, group)),
    ]),
  })
}

/** One from every set and problem, then a second one, and so on: so that whatever is cut, every cell has its best. */
const inTurn = (listed: readonly ListedCandidate[]): readonly ListedCandidate[] => {
  const worth = ({ row: { score, measurement } }: ListedCandidate): number =>
    (score?.efficiency ?? 0) + (measurement === undefined ? -1 : 0)
  const cells = [...Map.groupBy(listed, ({ row }) => `${row.candidate.problem}\n${row.candidate.set}`).values()].map(
    (own) => own.toSorted((one, other) => worth(other) - worth(one)),
  )
  const longest = Math.max(0, ...cells.map((own) => own.length))
  return Array.from({ length: longest }, (_, turn) => cells.flatMap((own) => own[turn] ?? [])).flat()
}

export interface Bodies {
  readonly data: Markup
  readonly included: number
}

/** The bodies of as many candidates as there is room for beside `taken`. */
export const candidateBodies = (listed: readonly ListedCandidate[], beside: Beside, taken: Bytes): Bodies => {
  const bodies: Record<string, string> = {}
  let left = Math.min(BODIES_BYTES, lessAtLeastZero(PAGE_BYTES, taken))
  let included = 0
  for (const { row, id } of inTurn(listed)) {
    const body = candidateBody(row, beside).markup
    left -= bytes(Buffer.byteLength(JSON.stringify(body)))
    if (left < 0) break
    bodies[id] = body
    included += 1
  }
  return { data: embedded('bodies', bodies), included }
}
