import { readFile } from 'node:fs/promises'
import { z } from 'zod'

import type { Candidate } from '../model/candidate.ts'
import { UsageError } from '../model/errors.ts'
import type { ProblemCard } from '../model/problem.ts'
import type { Bytes } from '../model/units.ts'
import { listFolder, type FolderEntry } from './folder.ts'
import type { ProblemFinder } from './problem-finder.ts'
import { fileError, isSourceFile, readSource, stem } from './source-file.ts'

/** What `set.json` may say about a set. */
const SetFile = z.object({ title: z.string().max(200).optional(), origin: z.string().max(500).optional() })
type SetFile = z.infer<typeof SetFile>

export const SET_FILE = 'set.json'

export interface SetContents {
  readonly candidates: readonly Candidate[]
  readonly about: SetFile
  readonly notes: readonly string[]
}

interface SetFolder {
  readonly path: string
  readonly set: string
  readonly finder: ProblemFinder
  readonly bytesMax: Bytes
}

/** The candidates of `<set>/<problem>.ts` and `<set>/<problem>/<name>.ts`. */
export const readSet = async ({ path, set, finder, bytesMax }: SetFolder): Promise<SetContents> => {
  const { entries, notes: passedOver } = await listFolder({ path, root: path })
  const notes = [...passedOver]
  const candidates: Candidate[] = []
  const add = async (files: readonly FolderEntry[], problem: ProblemCard, nameOf: (file: FolderEntry) => string) => {
    for (const file of files) {
      const source = await readSource({ path: file.path, bytesMax })
      candidates.push({ set, problem: problem.id, name: nameOf(file), source, origin: file.path })
    }
  }
  for (const entry of entries) {
    if (entry.kind === 'file') {
      if (isSourceFile(entry.name)) {
        const problem = finder.require(stem(entry.name), entry.path)
        await add([entry], problem, () => freeName(candidates, problem, '1', entry.name))
      } else if (!isDocument(entry.name)) notes.push(`${entry.path}: ignored, not a source file`)
      continue
    }
    const inside = await listFolder({ path: entry.path, root: path })
    const files = inside.entries.filter(({ kind, name }) => kind === 'file' && isSourceFile(name))
    const others = inside.entries.filter((other) => !files.includes(other) && !isDocument(other.name))
    notes.push(...inside.notes, ...others.map((other) => `${other.path}: ignored, not a source file`))
    if (files.length === 0) notes.push(`${entry.path}: ignored, no candidates in it`)
    else {
      const problem = finder.require(entry.name, entry.path)
      await add(files, problem, (file) => freeName(candidates, problem, stem(file.name), file.name))
    }
  }
  return { candidates, about: await readSetFile(entries), notes }
}

/** Files that are expected beside candidates and say nothing about them. */
const isDocument = (name: string): boolean => name === SET_FILE || /^(?:readme|licen[cs]e|notice)\b/i.test(name)

/** `1.ts` and `1.js` of one problem are two candidates: the second is called by its full name. */
const freeName = (taken: readonly Candidate[], problem: ProblemCard, name: string, other: string): string =>
  taken.some((candidate) => candidate.problem === problem.id && candidate.name === name) ? other : name

const readSetFile = async (entries: readonly FolderEntry[]): Promise<SetFile> => {
  const file = entries.find(({ name, kind }) => name === SET_FILE && kind === 'file')
  if (file === undefined) return {}
  const text = await readFile(file.path, 'utf8').catch((cause: unknown) => {
    throw fileError(file.path, cause)
  })
  const parsed = SetFile.safeParse(parseJson(text, file.path))
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  throw new UsageError(
    `${file.path}: ${issue?.path.join('.')}: ${issue?.message}; it may hold "title" and "origin", both text`,
  )
}

const parseJson = (text: string, path: string): unknown => {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new UsageError(`${path}: is not JSON; write {"title": "…", "origin": "…"} or delete it`, { cause })
  }
}
