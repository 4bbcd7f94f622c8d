import { listFolder, type FolderEntry } from './folder.ts'
import type { ProblemFinder } from './problem-finder.ts'
import { SET_FILE } from './read-set.ts'
import { isSourceFile, stem } from './source-file.ts'

interface FoundSets {
  readonly folders: readonly string[]
  readonly notes: readonly string[]
}

/**
 * Whether a folder is a set or a folder of sets. It is a set if it has a `set.json`, a source file or a subfolder
 * named after a problem; else its subfolders that are sets count. If there are none, but source files lie one
 * level deeper, it is a set whose problems are misspelt: reading it will say so.
 */
export const findSets = async ({ path, finder }: { path: string; finder: ProblemFinder }): Promise<FoundSets> => {
  const { entries, notes } = await listFolder({ path, root: path })
  if (isSet(entries, finder, 'any-source')) return { folders: [path], notes: [] }
  const folders: string[] = []
  const passedOver = entries.filter(({ kind }) => kind === 'file').map((file) => `${file.path}: ignored, not a set`)
  let hasDeeperSources = false
  for (const entry of entries) {
    if (entry.kind === 'file') continue
    const inside = await listFolder({ path: entry.path, root: entry.path })
    if (isSet(inside.entries, finder, 'named-source')) folders.push(entry.path)
    else {
      passedOver.push(`${entry.path}: ignored, no candidates in it`)
      hasDeeperSources ||= inside.entries.some(isSource)
    }
  }
  if (folders.length > 0) return { folders, notes: [...notes, ...passedOver] }
  return hasDeeperSources ? { folders: [path], notes: [] } : { folders: [], notes }
}

const isSource = ({ kind, name }: FolderEntry): boolean => kind === 'file' && isSourceFile(name)

/** In a folder of folders `1.ts` says nothing yet: it may be a candidate of a misspelt problem. */
const isSet = (entries: readonly FolderEntry[], finder: ProblemFinder, rule: 'any-source' | 'named-source'): boolean =>
  entries.some((entry) => {
    if (entry.kind === 'folder') return finder.find(entry.name) !== undefined
    if (entry.name === SET_FILE) return true
    return isSource(entry) && (rule === 'any-source' || finder.find(stem(entry.name)) !== undefined)
  })
