/**
 * One record from the records of a divided run.
 *
 * Every line belongs to a problem, and every problem to one shard, where its canonical was timed beside its candidates. So
 * lines are put together and nothing is averaged: ratios of one problem come from one machine, and times of two are never
 * mixed. The lines are ordered by problem, not by who came first: merging is commutative and associative, and the merged
 * record is scored as any other.
 */
import { UsageError } from '../model/errors.ts'
import type { RunEnd, RunHeader, RunRecord } from '../model/record.ts'
import type { MergedShards } from '../model/shard.ts'
import { planDifferences } from '../score/gate/plan-differences.ts'

/** A record with the words for it in a message: its path. */
export interface NamedRecord {
  readonly name: string
  readonly record: RunRecord
}

interface Piece extends NamedRecord {
  readonly shards: MergedShards
}

const pieceOf = ({ name, record }: NamedRecord): Piece => {
  const { shard, merged, runId, machine } = record.header
  if (merged !== undefined) return { name, record, shards: merged }
  if (shard === undefined) {
    throw new UsageError(
      `${name} is the record of a whole run and not a shard; run with --shard i/n, or report it alone`,
    )
  }
  const { index, ...divided } = shard
  return { name, record, shards: { ...divided, parts: [{ index, runId, machine }] } }
}

/** Facts in which all shards of one run agree, each with what a difference means. */
const FACTS: readonly { readonly what: string; readonly of: (piece: Piece) => string | number }[] = [
  { what: 'versions of effbench', of: ({ record }) => record.header.effbenchVersion },
  { what: 'versions of Node', of: ({ record }) => record.header.machine.node },
  { what: 'isolation levels', of: ({ record }) => record.header.machine.isolation.level },
  { what: 'numbers of shards', of: ({ shards }) => shards.of },
  { what: 'corpora (hashes of all problems)', of: ({ shards }) => shards.corpus.slice(0, 12) },
  { what: 'candidates (hashes of all)', of: ({ shards }) => shards.candidates.slice(0, 12) },
]

const requireAlike = (first: Piece, other: Piece): void => {
  const differences = FACTS.flatMap(({ what, of }) => {
    const [one, two] = [of(first), of(other)]
    return one === two ? [] : [`other ${what}: ${one} and ${two}`]
  })
  const plans = planDifferences(first.record.header.plan, other.record.header.plan)
  if (plans.length > 0) differences.push(`other plans: ${plans.join(', ')}`)
  if (differences.length === 0) return
  throw new UsageError(`${first.name} and ${other.name} are not of one run: ${differences.join('; ')}`)
}

const requireDistinct = (pieces: readonly Piece[]): void => {
  const seen = new Map<number, string>()
  for (const { name, shards } of pieces) {
    for (const { index } of shards.parts) {
      const before = seen.get(index)
      if (before !== undefined)
        throw new UsageError(`shard ${index} of ${shards.of} is there twice: in ${before} and in ${name}`)
      seen.set(index, name)
    }
  }
}

const requireWhole = (pieces: readonly Piece[]): void => {
  for (const { name, record } of pieces) {
    if (record.end === undefined || record.end.interrupted)
      throw new UsageError(
        `${name} was interrupted: finish it with effbench run --resume, or merge with --allow-partial`,
      )
  }
  const of = pieces[0]?.shards.of ?? 0
  const there = new Set(pieces.flatMap(({ shards }) => shards.parts.map(({ index }) => index)))
  const missing = Array.from({ length: of }, (_, at) => at + 1).filter((index) => !there.has(index))
  if (missing.length === 0) return
  throw new UsageError(
    `of ${of} shards ${missing.length === 1 ? 'shard' : 'shards'} ${missing.join(', ')} ${missing.length === 1 ? 'is' : 'are'} missing; ` +
      'give all folders, or merge what there is with --allow-partial',
  )
}

const byText = <Item>(items: readonly Item[], textOf: (item: Item) => string): Item[] =>
  items.toSorted((one, other) => {
    const [first, second] = [textOf(one), textOf(other)]
    return first === second ? 0 : first < second ? -1 : 1
  })

/** Of the first shard what is one machine's; the notes of intake once each. */
const headerOf = (pieces: readonly Piece[]): RunHeader => {
  const parts = pieces.flatMap(({ shards }) => shards.parts).toSorted((one, other) => one.index - other.index)
  const [first] = pieces.toSorted(
    (one, other) => (one.shards.parts[0]?.index ?? 0) - (other.shards.parts[0]?.index ?? 0),
  )
  if (first === undefined) throw new UsageError('nothing to merge: name the folders of the shards')
  const { shard: _, ...header } = first.record.header
  const { parts: __, ...divided } = first.shards
  const headers = pieces.map(({ record }) => record.header)
  const notes = headers.map(({ intake }) => intake)
  const isAlike = notes.every((one) => JSON.stringify(one) === JSON.stringify(notes[0]))
  return {
    ...header,
    startedAt: headers.map(({ startedAt }) => startedAt).toSorted()[0] ?? header.startedAt,
    asked: headers.flatMap(({ asked }) => asked).toSorted(),
    intake: isAlike ? header.intake : [...new Set(notes.flat())].toSorted(),
    merged: { ...divided, parts },
  }
}

const endOf = (records: readonly RunRecord[]): RunEnd | undefined => {
  const ends = records.flatMap(({ end }) => (end === undefined ? [] : [end]))
  if (ends.length < records.length) return undefined
  return {
    kind: 'end',
    finishedAt:
      ends
        .map(({ finishedAt }) => finishedAt)
        .toSorted()
        .at(-1) ?? '',
    interrupted: ends.some(({ interrupted }) => interrupted),
  }
}

/** Candidates as the whole run would have them: set by set, and problem by problem within. */
const candidatesOf = (records: readonly RunRecord[], { sets }: RunHeader): RunRecord['candidates'] => {
  const places = new Map(sets.map(({ name }, at) => [name, at]))
  return byText(
    records.flatMap(({ candidates }) => candidates),
    ({ problem }) => problem,
  ).toSorted((one, other) => (places.get(one.set) ?? sets.length) - (places.get(other.set) ?? sets.length))
}

/** Each reading with the shard that took it; those of one shard in the order they were taken. */
const weatherOf = (pieces: readonly Piece[]): RunRecord['weather'] =>
  pieces
    .flatMap(({ record, shards }) =>
      record.weather.map((reading) => ({ ...reading, shard: reading.shard ?? shards.parts[0]?.index ?? 1 })),
    )
    .toSorted((one, other) => one.shard - other.shard)

/**
 * Merges shards, and records merged before. Throws UsageError naming what differs when they are not of one run, when a
 * shard is there twice, and, unless `isPartialAllowed`, when one is missing or was interrupted.
 */
export const mergeRecords = (
  named: readonly NamedRecord[],
  { isPartialAllowed }: { isPartialAllowed: boolean },
): RunRecord => {
  const pieces = named.map(pieceOf)
  const [first, ...rest] = pieces
  if (first === undefined) throw new UsageError('nothing to merge: name the folders of the shards')
  for (const other of rest) requireAlike(first, other)
  requireDistinct(pieces)
  if (!isPartialAllowed) requireWhole(pieces)
  const records = pieces.map(({ record }) => record)
  const header = headerOf(pieces)
  const types = records.flatMap((record) => record.types ?? [])
  const end = endOf(records)
  return {
    header,
    problems: byText(
      records.flatMap(({ problems }) => problems),
      ({ card }) => card.id,
    ),
    candidates: candidatesOf(records, header),
    references: byText(
      records.flatMap(({ references }) => references),
      ({ problem }) => problem,
    ),
    canonicals: byText(
      records.flatMap(({ canonicals }) => canonicals),
      ({ problem }) => problem,
    ),
    measurements: byText(
      records.flatMap(({ measurements }) => measurements),
      ({ problem }) => problem,
    ),
    trials: byText(
      records.flatMap(({ trials }) => trials),
      ({ problem }) => problem,
    ),
    weather: weatherOf(pieces),
    ...(types.length === 0 ? {} : { types: byText(types, ({ key }) => key) }),
    ...(end === undefined ? {} : { end }),
  }
}
