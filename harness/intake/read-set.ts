import { UsageError } from '../model/errors.ts'
import type { Bytes } from '../model/units.ts'
import type { Answer } from './answer.ts'
import { listFolder, type FolderEntry } from './folder.ts'
import { isChat, isData, isDocument } from './kind-of-file.ts'
import type { ProblemFinder } from './problem-finder.ts'
import { readData } from './read-data.ts'
import { sniff } from './sniff.ts'
import { isSourceFile, readSource, stem } from './source-file.ts'

interface SetFolder {
  readonly path: string
  readonly finder: ProblemFinder
  readonly bytesMax: Bytes
  readonly notes: string[]
}

/** A file of a folder, for which problem, and what the candidate is called. */
interface Place {
  readonly file: FolderEntry
  readonly asked: string | undefined
  readonly name?: string
}

/**
 * The answers in a folder: `<problem>.ts`, `<problem>_<n>.ts`, `<problem>/<name>.ts`, `<problem>/<name>/<file>.ts`, the same
 * with chat as `.md` or `.txt`, and records as MultiPL-E keeps them, one `.json` or `.json.gz` a problem.
 */
export const readSet = async function* (of: SetFolder): AsyncGenerator<Answer> {
  const { path, notes } = of
  const listing = await listFolder({ path, root: path })
  notes.push(...listing.notes)
  for (const entry of listing.entries) {
    if (entry.kind === 'folder') yield* inProblemFolder(entry, of)
    else if (isSourceFile(entry.name) || isNamedChat(entry, of.finder)) yield await answerIn(placeOf(entry, of), of)
    else if (isData(entry.name) && !isDocument(entry.name)) yield* inRecordFile(entry, of)
    else if (!isDocument(entry.name)) notes.push(`${entry.path}: ignored, not a source file`)
  }
}

const isNamedChat = ({ name }: FolderEntry, finder: ProblemFinder): boolean =>
  isChat(name) && !isDocument(name) && finder.find(chatStem(name)) !== undefined

const chatStem = (name: string): string => stem(name).replace(/\.(?:md|markdown|txt)$/, '')

/** Names that say nothing of the problem: the code may. */
const SAYS_NOTHING =
  /^(?:solutions?|answers?|candidates?|samples?|completions?|attempts?|responses?|outputs?|main|index|code|sol)?[-_. ]?\d*$/i

/** `two-sum_3.ts` is candidate 3 of `two-sum`, unless all of it names a problem. */
const placeOf = (file: FolderEntry, { finder }: SetFolder): Place => {
  const whole = chatStem(file.name)
  if (finder.find(whole) !== undefined) return { file, asked: whole, name: '1' }
  const [, asked, name] = /^(.+?)[-_.](?:(?:sample|candidate|attempt|v)[-_.]?)?(\d+)$/i.exec(whole) ?? []
  if (asked !== undefined && name !== undefined && finder.find(asked) !== undefined) return { file, asked, name }
  return { file, asked: SAYS_NOTHING.test(whole) ? undefined : whole }
}

const answerIn = async ({ file, asked, name }: Place, { bytesMax }: SetFolder): Promise<Answer> => ({
  asked,
  text: await readSource({ path: file.path, bytesMax }),
  where: file.path,
  ...(name !== undefined && { name }),
})

const inProblemFolder = async function* (folder: FolderEntry, of: SetFolder): AsyncGenerator<Answer> {
  const { entries, notes } = await listFolder({ path: folder.path, root: of.path })
  of.notes.push(...notes)
  let count = 0
  const ignored: string[] = []
  for (const entry of entries) {
    const files = entry.kind === 'file' ? [entry] : await filesBelow(entry, of)
    for (const file of files) {
      if (isSourceFile(file.name) || (isChat(file.name) && !isDocument(file.name))) {
        const name = entry.kind === 'folder' ? entry.name : chatStem(file.name)
        const answer = await answerIn({ file, asked: folder.name, name }, of)
        if (isSourceFile(file.name) || /^ {0,3}(?:```|~~~)/m.test(answer.text)) {
          count += 1
          yield answer
          continue
        }
      }
      if (!isDocument(file.name)) ignored.push(`${file.path}: ignored, not a source file`)
    }
    if (entry.kind === 'folder' && files.length === 0) ignored.push(`${entry.path}: ignored, not a source file`)
  }
  of.notes.push(...ignored)
  if (count === 0) of.notes.push(`${folder.path}: ignored, no candidates in it`)
}

const filesBelow = async ({ path }: FolderEntry, of: SetFolder): Promise<readonly FolderEntry[]> => {
  const { entries, notes } = await listFolder({ path, root: of.path })
  of.notes.push(...notes)
  return entries.filter(({ kind, name }) => kind === 'file' && isSourceFile(name))
}

/** In a folder there may be any JSON: what holds no candidates is passed over, where a file given by itself is refused. */
const inRecordFile = async function* ({ path }: FolderEntry, of: SetFolder): AsyncGenerator<Answer> {
  try {
    const format = await sniff(path)
    if (format === 'text') return void of.notes.push(`${path}: ignored, not a source file`)
    if (format !== 'json-record') return void of.notes.push(`${path}: ignored, give it by itself: it is a set`)
    yield* readData({ path, shown: path, format, finder: of.finder, ids: [], notes: of.notes })
  } catch (cause) {
    if (!(cause instanceof UsageError)) throw cause
    of.notes.push(`${path}: ignored, ${cause.message.replace(`${path}: `, '')}`)
  }
}
