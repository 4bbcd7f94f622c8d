import { stat } from 'node:fs/promises'
import { basename, relative, resolve, sep } from 'node:path'

import type { Candidate } from '../model/candidate.ts'
import { LIMITS } from '../model/defaults.ts'
import { UsageError } from '../model/errors.ts'
import { SetName } from '../model/ids.ts'
import type { ProblemCard } from '../model/problem.ts'
import { findSets } from './find-sets.ts'
import { problemFinder, type ProblemFinder } from './problem-finder.ts'
import { readJsonl } from './read-jsonl.ts'
import { readSet, type SetContents } from './read-set.ts'
import { fileError, isSourceFile, readSource, stem } from './source-file.ts'

export interface CollectedSet {
  readonly name: string
  readonly title?: string
  readonly origin?: string
}

export interface Collected {
  readonly candidates: Candidate[]
  readonly sets: CollectedSet[]
  /** What was passed over and why, for people. */
  readonly notes: string[]
}

/** A place to read one set from. */
interface Source {
  readonly path: string
  readonly kind: 'folder' | 'jsonl' | 'file'
  readonly set: string
}

const JSONL = /\.jsonl(?:\.gz)?$/

/**
 * The candidates behind the paths that a person gave: folders of a set, folders of such folders, `.jsonl` and
 * `.jsonl.gz` files, single source files named after their problem. Sets come in the order of the paths, their
 * candidates in natural order. Whatever is wrong with the input is a UsageError that names the place and the
 * remedy; a candidate that is too large is not: it gets its verdict.
 */
export const collectCandidates = async (of: {
  paths: readonly string[]
  problems: readonly ProblemCard[]
}): Promise<Collected> => {
  const finder = problemFinder(of.problems)
  const notes: string[] = []
  const sources: Source[] = []
  const isOneOfMany = of.paths.length > 1
  for (const path of of.paths) sources.push(...(await sourcesAt({ path, finder, notes, isOneOfMany })))
  if (sources.length === 0)
    throw new UsageError(`no candidates in ${of.paths.join(', ')}; name a set's folder or a .jsonl file`)
  const isNew = onlyOnce(notes)
  const collected: Collected = { candidates: [], sets: [], notes }
  for (const source of sources) {
    if (!isNew(source)) continue
    const { candidates, about, notes: passedOver } = await readFrom(source, finder)
    if (candidates.length === 0) throw emptySet(source.path)
    for (const candidate of candidates) collected.candidates.push({ ...candidate, origin: origin(candidate.origin) })
    collected.sets.push({
      name: source.set,
      ...(about.title !== undefined && { title: about.title }),
      ...(about.origin !== undefined && { origin: about.origin }),
    })
    notes.push(...passedOver)
  }
  return collected
}

/** One file as a candidate for a given problem, whatever it is called. */
export const readCandidate = async (of: { path: string; problem: ProblemCard; set: string }): Promise<Candidate> => ({
  set: setName(of.set, of.path),
  problem: of.problem.id,
  name: stem(basename(of.path)).slice(0, NAME_LONGEST),
  source: await readSource({ path: of.path, bytesMax: LIMITS.sourceBytes }),
  origin: origin(of.path),
})

/** Of the schemas in model/candidate.ts. */
const NAME_LONGEST = 200
const ORIGIN_LONGEST = 500

const emptySet = (path: string): UsageError =>
  new UsageError(`${path}: empty set; put candidates at ${path}/<problem-id>/1.ts or ${path}/<problem-id>.ts`)

const sourcesAt = async (of: {
  path: string
  finder: ProblemFinder
  notes: string[]
  isOneOfMany: boolean
}): Promise<Source[]> => {
  const { path, finder, notes, isOneOfMany } = of
  const information = await stat(path).catch((cause: unknown) => {
    throw fileError(path, cause)
  })
  const name = basename(resolve(path))
  if (information.isDirectory()) {
    const found = await findSets({ path, finder })
    if (found.folders.length === 0) throw emptySet(path)
    notes.push(...found.notes)
    return found.folders.map((folder) => ({
      path: folder,
      kind: 'folder',
      set: setName(basename(resolve(folder)), folder),
    }))
  }
  if (JSONL.test(name)) return [{ path, kind: 'jsonl', set: setName(name.replace(JSONL, ''), path) }]
  if (isSourceFile(name)) return [{ path, kind: 'file', set: setName(stem(name), path) }]
  const refusal = `${path}: candidates come in folders, in .jsonl (or .jsonl.gz) and in .ts or .js files`
  if (!isOneOfMany) throw new UsageError(refusal)
  // A shell's `sets/*` names what lies beside the sets as well.
  notes.push(`${path}: passed over, no candidates`)
  return []
}

const readFrom = async ({ path, kind, set }: Source, finder: ProblemFinder): Promise<SetContents> => {
  switch (kind) {
    case 'folder':
      return readSet({ path, set, finder, bytesMax: LIMITS.sourceBytes })
    case 'jsonl':
      return { candidates: await readJsonl({ path, shown: origin(path), set, finder }), about: {}, notes: [] }
    case 'file': {
      const problem = finder.require(set, `${path} (name the file after its problem, or use "effbench compare")`)
      return { candidates: [{ ...(await readCandidate({ path, problem, set })), name: '1' }], about: {}, notes: [] }
    }
  }
}

/** Says of each source whether it is to be read: not twice, and not under the name of another. */
const onlyOnce = (notes: string[]): ((source: Source) => boolean) => {
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
const origin = (path: string): string => {
  const below = relative('.', path)
  return (below === '' || below.startsWith('..') ? path : below).replaceAll(sep, '/').slice(-ORIGIN_LONGEST)
}
