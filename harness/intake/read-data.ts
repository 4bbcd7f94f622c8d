import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { z } from 'zod'

import { UsageError } from '../model/errors.ts'
import { mebibytes, toMebibytes } from '../model/units.ts'
import type { Answer } from './answer.ts'
import { answersInLog } from './answers-in-log.ts'
import { answersInRecord } from './answers-in-record.ts'
import { jsonElements } from './json-elements.ts'
import { lines } from './lines.ts'
import { openBytes } from './open-bytes.ts'
import type { ProblemFinder } from './problem-finder.ts'
import type { Format } from './sniff.ts'

/** A record or a text is read whole; lists and lines are not. */
const WHOLE_LONGEST = mebibytes(64)

interface DataFile {
  readonly path: string
  /** The path as people should see it. */
  readonly shown: string
  readonly format: Format
  readonly finder: ProblemFinder
  /** All ids, in the order in which a list without names counts. */
  readonly ids: readonly string[]
  readonly notes: string[]
}

const fromLines = async function* ({ path, shown, notes }: DataFile): AsyncGenerator<Answer> {
  let number = 0
  let broken: UsageError | undefined
  for await (const line of lines(path)) {
    number += 1
    if (line.trim() === '') continue
    if (broken !== undefined) throw broken
    const where = `${shown}:${number}`
    const value = parseJson(number === 1 ? line.replace(/^\uFEFF/, '') : line)
    if (value.kind === 'json') yield* answersOf(value.value, where)
    else broken = new UsageError(`${where}: is not JSON (${value.why}); each line must be one JSON object`)
  }
  if (broken === undefined) return
  // What a generator was writing when it was stopped; a broken line with others behind it is another matter.
  if (number === 1 || !/Unterminated|Unexpected end|after property|double-quoted/.test(broken.message)) throw broken
  notes.push(`${shown}:${number}: ignored, the last line was cut off`)
}

const fromList = async function* (file: DataFile): AsyncGenerator<Answer> {
  const { path, shown } = file
  let ids: readonly string[] | undefined
  let index = 0
  for await (const text of jsonElements(path)) {
    const where = `${shown}[${index}]`
    const parsed = parseJson(text)
    if (parsed.kind === 'broken') throw new UsageError(`${where}: is not JSON (${parsed.why}); write the file anew`)
    const list = z.union([z.array(z.string().nullable()), z.string()]).safeParse(parsed.value)
    if (list.success) {
      ids ??= await idsBeside(file)
      const asked = ids[index]
      if (asked === undefined) throw tooMany(file, index + 1, ids.length)
      for (const answer of [list.data].flat()) yield { asked, text: answer ?? '', where }
    } else yield* answersOf(parsed.value, where)
    index += 1
  }
  if (ids !== undefined && index !== ids.length) throw tooMany(file, index, ids.length)
}

const tooMany = ({ shown, path }: DataFile, seen: number, known: number): UsageError =>
  new UsageError(
    `${shown}: a list of ${seen}${seen > known ? ' or more' : ''} problems' candidates, and there are ${known} ids; ` +
      `put the ids in the list's order into ${idsFile(basename(path))}, as a JSON list, beside it`,
  )

const idsFile = (name: string): string => `${name.replace(/\.gz$/, '').replace(/\.json$/, '')}.problems.json`

/** The ids that a list without names counts by: those in `<name>.problems.json`, else all, as `effbench list` has them. */
const idsBeside = async ({ path, ids, notes, shown }: DataFile): Promise<readonly string[]> => {
  const beside = join(dirname(path), idsFile(basename(path)))
  if (!existsSync(beside)) {
    notes.push(`${shown}: has no ids; its lists were taken for the ${ids.length} problems in the order of their ids`)
    return ids
  }
  const parsed = parseJson(await readFile(beside, 'utf8'))
  const list = z.array(z.string()).safeParse(parsed.kind === 'json' ? parsed.value : undefined)
  if (list.success) return list.data
  throw new UsageError(`${beside}: must be a JSON list of problem ids, such as ["two-sum", "lru-cache"]`)
}

const fromRecord = async function* (file: DataFile): AsyncGenerator<Answer> {
  const { path, shown, finder } = file
  const parsed = parseJson((await wholeText(path)).replace(/^\uFEFF/, ''))
  if (parsed.kind === 'broken') throw new UsageError(`${shown}: is not JSON (${parsed.why}); write the file anew`)
  const byProblem = z.record(z.string(), z.union([z.string(), z.array(z.string())])).safeParse(parsed.value)
  const entries = byProblem.success ? Object.entries(byProblem.data) : []
  if (entries.some(([name]) => finder.find(name) !== undefined && name !== 'name')) {
    for (const [asked, texts] of entries) for (const text of [texts].flat()) yield { asked, text, where: shown }
    return
  }
  const Listed = z.object({ problems: z.array(z.string()), generations: z.array(z.array(z.string())) })
  const listed = Listed.safeParse(parsed.value)
  if (!listed.success) {
    yield* answersOf(parsed.value, shown)
    return
  }
  const { problems, generations } = listed.data
  if (problems.length !== generations.length) {
    throw new UsageError(
      `${shown}: ${problems.length} problems and ${generations.length} generations; give one list each`,
    )
  }
  for (const [index, texts] of generations.entries()) {
    for (const text of texts) yield { asked: problems[index], text, where: `${shown}[${index}]` }
  }
}

const fromText = async function* ({ path, shown, finder }: DataFile): AsyncGenerator<Answer> {
  const text = (await wholeText(path)).replace(/^\uFEFF/, '')
  const stem = basename(path).replace(/\.\w+$/, '')
  if (finder.find(stem) === undefined) yield* answersInLog({ text, where: shown, finder })
  else yield { asked: stem, text, where: shown }
}

const READERS: Readonly<Record<Format, (file: DataFile) => AsyncGenerator<Answer>>> = {
  jsonl: fromLines,
  'json-list': fromList,
  'json-record': fromRecord,
  text: fromText,
}

/** The answers in a file, in its order, one record at a time. */
export const readData = async function* (file: DataFile): AsyncGenerator<Answer> {
  yield* READERS[file.format](file)
}

const answersOf = (value: unknown, where: string): readonly Answer[] => {
  const found = answersInRecord(value, where)
  if (found.kind === 'answers') return found.answers
  throw new UsageError(`${where}: ${found.why}`)
}

const wholeText = async (path: string): Promise<string> => {
  const parts: Buffer[] = []
  let size = 0
  for await (const chunk of openBytes(path)) {
    parts.push(chunk)
    size += chunk.length
    if (size > WHOLE_LONGEST) {
      throw new UsageError(`${path}: is longer than ${toMebibytes(WHOLE_LONGEST)} MiB; write one JSON record a line`)
    }
  }
  return Buffer.concat(parts).toString('utf8')
}

type ParsedJson = { readonly kind: 'json'; readonly value: unknown } | { readonly kind: 'broken'; readonly why: string }

const parseJson = (text: string): ParsedJson => {
  try {
    return { kind: 'json', value: JSON.parse(text) }
  } catch (cause) {
    return { kind: 'broken', why: cause instanceof Error ? cause.message.replaceAll('\n', ' ') : String(cause) }
  }
}
