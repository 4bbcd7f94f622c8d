import { stat } from 'node:fs/promises'
import { basename, relative, resolve, sep } from 'node:path'

import type { Candidate } from '../model/candidate.ts'
import { LIMITS } from '../model/defaults.ts'
import { UsageError } from '../model/errors.ts'
import { SetName } from '../model/ids.ts'
import type { ProblemCard } from '../model/problem.ts'
import type { Collected, Intake } from './collected.ts'
import { findSets, type SetPlace } from './find-sets.ts'
import { problemFinder, type ProblemFinder } from './problem-finder.ts'
import { fileError, isSourceFile, readSource, stem } from './source-file.ts'
import { sniff } from './sniff.ts'
import { streamSet, type SetSource } from './stream-set.ts'

/**
 * The candidates behind the paths that a person gave, whatever they are: docs/formats.md lists what is understood. Sets
 * come in the order of the paths, their candidates in that of the input. Whatever is wrong with the input is a
 * UsageError that names the place and the remedy; a candidate that is too large is not: it gets its verdict.
 *
 * Files are read a record at a time, and only the code is kept: equal sources once.
 */
export const collectCandidates = async (of: Intake): Promise<Collected> => {
  const collected: Collected = { candidates: [], sets: [], notes: [], mapped: [] }
  const sources = new Map<string, string>()
  const repeated = new Map<string, number>()
  for await (const candidate of streamCandidates(of, collected)) {
    const { source, set, problem } = candidate
    const known = sources.get(source)
    if (known === undefined) sources.set(source, source)
    else if (known !== '') repeated.set(set, (repeated.get(set) ?? 0) + 1)
    collected.candidates.push({ set, problem, name: candidate.name, source: known ?? source, origin: candidate.origin })
  }
  for (const [set, count] of repeated) {
    collected.notes.push(
      `${set}: ${count} of its candidates have the text of an earlier one; each counts, and is run once`,
    )
  }
  return collected
}

/**
 * The same one by one, so that no more than a record is in memory at a time. What there is to tell is added to
 * `collected` whenever a set has come to its end; its candidates are left to the caller.
 */
export const streamCandidates = async function* (
  of: Intake,
  collected: Omit<Collected, 'candidates'>,
): AsyncGenerator<Candidate> {
  const finder = problemFinder(of.problems)
  const sources: SetSource[] = []
  const isOneOfMany = of.paths.length > 1
  for (const path of of.paths) {
    sources.push(...(await sourcesAt({ path, finder, notes: collected.notes, isOneOfMany })))
  }
  if (sources.length === 0) {
    throw new UsageError(`no candidates in ${of.paths.join(', ')}; name a set's folder or a .jsonl file`)
  }
  const isNew = onlyOnce(collected.notes)
  for (const source of sources) {
    if (isNew(source)) yield* streamSet({ source, finder, ...of, collected })
  }
}

export type { Collected } from './collected.ts'

/** One file as a candidate for a given problem, whatever it is called. */
export const readCandidate = async (of: { path: string; problem: ProblemCard; set: string }): Promise<Candidate> => ({
  set: setName(of.set, of.path),
  problem: of.problem.id,
  name: stem(basename(of.path)).slice(0, NAME_LONGEST),
  source: await readSource({ path: of.path, bytesMax: LIMITS.sourceBytes }),
  origin: shownPath(of.path),
})

/** Of the schemas in model/candidate.ts. */
const NAME_LONGEST = 200
const ORIGIN_LONGEST = 500

const sourcesAt = async (of: {
  path: string
  finder: ProblemFinder
  notes: string[]
  isOneOfMany: boolean
}): Promise<SetSource[]> => {
  const { path, finder, notes, isOneOfMany } = of
  const information = await stat(path).catch((cause: unknown) => {
    throw fileError(path, cause)
  })
  if (information.isDirectory()) {
    const found = await findSets({ path, finder })
    if (found.places.length === 0) {
      throw new UsageError(`${path}: empty set; put candidates at ${path}/<problem-id>/1.ts or ${path}/<problem-id>.ts`)
    }
    notes.push(...found.notes)
    return found.places.map(sourceAt)
  }
  if (isSourceFile(path)) return [sourceAt({ path, kind: 'text' })]
  try {
    const seen = await sniff(path)
    // Lines that are broken from the first on are still meant to be lines.
    const format = seen === 'text' && /\.(?:jsonl|ndjson)(?:\.gz)?$/.test(path) ? 'jsonl' : seen
    if (format !== 'text' || /\.(?:md|markdown|txt|log|json)(?:\.gz)?$/.test(path)) {
      if (format !== 'text' || !isOneOfMany) return [sourceAt({ path, kind: format })]
    }
    if (!isOneOfMany)
      throw new UsageError(`${path}: candidates come in folders, as JSON, as chat and as .ts or .js files`)
  } catch (cause) {
    if (!isOneOfMany || !(cause instanceof UsageError)) throw cause
  }
  // A shell's `sets/*` names what lies beside the sets as well.
  notes.push(`${path}: passed over, no candidates`)
  return []
}

const DATA_ENDING = /\.(?:jsonl|ndjson|json|md|markdown|txt|log)?(?:\.gz)?$/

const sourceAt = ({ path, kind }: SetPlace): SetSource => {
  const name = basename(resolve(path))
  const bare = kind === 'folder' ? name : isSourceFile(name) ? stem(name) : name.replace(DATA_ENDING, '') || name
  return { path, kind, set: setName(bare, path), shown: kind === 'folder' ? path : shownPath(path) }
}

/** Says of each source whether it is to be read: not twice, and not under the name of another. */
const onlyOnce = (notes: string[]): ((source: SetSource) => boolean) => {
  const pathOf = new Map<string, string>()
  return ({ set, path }) => {
    const before = pathOf.get(set)
    pathOf.set(set, before ?? path)
    if (before === undefined) return true
    if (resolve(before) !== resolve(path)) {
      throw new UsageError(`two sets are called "${set}": ${before} and ${path}; rename one of them`)
    }
    notes.push(`${path}: given twice, read once`)
    return false
  }
}

const setName = (name: string, path: string): string => {
  const parsed = SetName.safeParse(name)
  if (parsed.success) return parsed.data
  throw new UsageError(`${path}: the name of a set has 1 to 120 characters; rename it`)
}

/** Relative to the working folder where it lies within, with forward slashes, the end kept if it is too long. */
const shownPath = (path: string): string => {
  const below = relative('.', path)
  return (below === '' || below.startsWith('..') ? path : below).replaceAll(sep, '/').slice(-ORIGIN_LONGEST)
}
