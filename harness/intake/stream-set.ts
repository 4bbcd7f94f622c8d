import { existsSync } from 'node:fs'
import { basename, join, relative, sep } from 'node:path'

import type { Candidate } from '../model/candidate.ts'
import { LIMITS } from '../model/defaults.ts'
import { UsageError } from '../model/errors.ts'
import type { ProblemCard } from '../model/problem.ts'
import type { Answer } from './answer.ts'
import type { Collected, Intake } from './collected.ts'
import type { SetPlace } from './find-sets.ts'
import type { ProblemFinder } from './problem-finder.ts'
import { problemByCode } from './problem-by-code.ts'
import { readData } from './read-data.ts'
import { readSet } from './read-set.ts'
import { readSetFile, SET_FILE } from './set-file.ts'
import { signatureIn } from './signature-in.ts'
import { isSourceFile, readSource, stem } from './source-file.ts'
import { toCandidates } from './to-candidates.ts'

export interface SetSource extends SetPlace {
  readonly set: string
  /** The path as people should see it. */
  readonly shown: string
}

interface SetStream extends Intake {
  readonly source: SetSource
  readonly finder: ProblemFinder
  readonly collected: Omit<Collected, 'candidates'>
}

/** The candidates of one set. When it has come to its end, `collected` is told of it; a set without any is an error. */
export const streamSet = async function* (of: SetStream): AsyncGenerator<Candidate> {
  const { source, finder, problems, statements, collected } = of
  const { set, path, shown } = source
  const signatureOf = memoised(({ id, entry }: ProblemCard) => signatureIn(statements?.[id] ?? '', entry))
  const candidates = toCandidates({ set, shown, finder, problems, signatureOf })
  const notes: string[] = []
  let count = 0
  for await (const answer of answersOf(of, notes)) {
    const candidate = candidates.take(answer)
    if (candidate === undefined) continue
    count += 1
    yield { ...candidate, origin: below(candidate.origin) }
  }
  const told = candidates.close()
  if (count === 0) throw nothingIn(source)
  const about =
    source.kind === 'folder' && existsSync(join(path, SET_FILE)) ? await readSetFile(join(path, SET_FILE)) : {}
  collected.sets.push({
    name: set,
    ...(about.title !== undefined && { title: about.title }),
    ...(about.origin !== undefined && { origin: about.origin }),
  })
  collected.notes.push(...notes, ...told)
  collected.mapped.push(...candidates.mapped())
}

const answersOf = (of: SetStream, notes: string[]): AsyncIterable<Answer> => {
  const { finder, problems } = of
  const { path, shown, kind } = of.source
  if (kind === 'folder') return readSet({ path, finder, bytesMax: LIMITS.sourceBytes, notes })
  if (isSourceFile(path)) return fromSourceFile(path, shown, of)
  return readData({ path, shown, format: kind, finder, ids: problems.map(({ id }) => id).toSorted(), notes })
}

/** A file by itself is named after its problem; under a name that is none, its code may still tell. */
const fromSourceFile = async function* (path: string, shown: string, of: SetStream): AsyncGenerator<Answer> {
  const name = stem(basename(path))
  const text = await readSource({ path, bytesMax: LIMITS.sourceBytes })
  if (of.finder.find(name) !== undefined) yield { asked: name, text, name: '1', where: shown }
  else if (problemByCode(text, of.problems) !== undefined) yield { asked: undefined, text, name: '1', where: shown }
  else
    throw new UsageError(
      of.finder.unknown(name, `${path} (name the file after its problem, or use "effbench compare")`),
    )
}

const nothingIn = ({ path, kind }: SetSource): UsageError =>
  new UsageError(
    kind === 'folder'
      ? `${path}: empty set; put candidates at ${path}/<problem-id>/1.ts or ${path}/<problem-id>.ts`
      : `${path}: empty set; there is no candidate in it`,
  )

const memoised = <Key, Value>(compute: (key: Key) => Value): ((key: Key) => Value) => {
  const known = new Map<Key, { readonly value: Value }>()
  return (key) => {
    const held = known.get(key) ?? { value: compute(key) }
    known.set(key, held)
    return held.value
  }
}

/** Relative to the working folder where it lies within, with forward slashes. */
const below = (where: string): string => {
  const path = relative('.', where)
  return (path === '' || path.startsWith('..') ? where : path).replaceAll(sep, '/')
}
