import { UsageError } from '../model/errors.ts'
import { listFolder, type FolderEntry } from './folder.ts'
import { isChat, isData, isDocument } from './kind-of-file.ts'
import type { ProblemFinder } from './problem-finder.ts'
import { SET_FILE } from './set-file.ts'
import { sniff, type Format } from './sniff.ts'
import { isSourceFile, stem } from './source-file.ts'

/** A place to read one set from. */
export interface SetPlace {
  readonly path: string
  readonly kind: 'folder' | Format
}

interface FoundSets {
  readonly places: readonly SetPlace[]
  readonly notes: readonly string[]
}

/**
 * Whether a folder is a set or a folder of sets. It is a set if it has a `set.json`, a source file or a subfolder
 * named after a problem, or records of one problem each; else its subfolders that are sets count, and its files that are
 * lists of records. If there are none, but source files lie one level deeper, it is a set whose problems are misspelt:
 * reading it will say so.
 */
export const findSets = async ({ path, finder }: { path: string; finder: ProblemFinder }): Promise<FoundSets> => {
  const { entries, notes } = await listFolder({ path, root: path })
  if (isSet(entries, finder, 'any-source')) return { places: [{ path, kind: 'folder' }], notes: [] }
  const places: SetPlace[] = []
  const passedOver: string[] = []
  let hasRecords = false
  let hasDeeperSources = false
  for (const entry of entries) {
    if (entry.kind === 'file') {
      const format = isData(entry.name) && !isDocument(entry.name) ? await formatOf(entry.path) : undefined
      if (format === 'jsonl' || format === 'json-list') places.push({ path: entry.path, kind: format })
      else if (format === 'json-record') hasRecords = true
      else passedOver.push(`${entry.path}: ignored, not a set`)
      continue
    }
    const inside = await listFolder({ path: entry.path, root: entry.path })
    if (isSet(inside.entries, finder, 'named-source')) places.push({ path: entry.path, kind: 'folder' })
    else {
      passedOver.push(`${entry.path}: ignored, no candidates in it`)
      hasDeeperSources ||= inside.entries.some(isSource)
    }
  }
  if (hasRecords && places.length === 0) return { places: [{ path, kind: 'folder' }], notes: [] }
  if (places.length > 0) return { places, notes: [...notes, ...passedOver] }
  return hasDeeperSources ? { places: [{ path, kind: 'folder' }], notes: [] } : { places: [], notes }
}

/** What is no text is no set, which need not be an error in a folder of many things. */
const formatOf = async (path: string): Promise<Format | undefined> => {
  try {
    return await sniff(path)
  } catch (cause) {
    if (cause instanceof UsageError) return undefined
    throw cause
  }
}

const isSource = ({ kind, name }: FolderEntry): boolean => kind === 'file' && isSourceFile(name)

/** In a folder of folders `1.ts` says nothing yet: it may be a candidate of a misspelt problem. */
const isSet = (entries: readonly FolderEntry[], finder: ProblemFinder, rule: 'any-source' | 'named-source'): boolean =>
  entries.some((entry) => {
    if (entry.kind === 'folder') return finder.find(entry.name) !== undefined
    if (entry.name === SET_FILE) return true
    const isNamed = finder.find(stem(entry.name)) !== undefined
    if (isChat(entry.name) && !isDocument(entry.name)) return isNamed
    return isSource(entry) && (rule === 'any-source' || isNamed)
  })
