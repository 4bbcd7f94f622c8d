import { readdir, realpath, stat } from 'node:fs/promises'
import { join, sep } from 'node:path'

import { naturalOrder } from './natural-order.ts'
import { fileError } from './source-file.ts'

export interface FolderEntry {
  readonly name: string
  readonly path: string
  readonly kind: 'file' | 'folder'
}

interface Listing {
  readonly entries: readonly FolderEntry[]
  /** What was passed over, and why. */
  readonly notes: readonly string[]
}

/**
 * What is in a folder, in natural order, without dot files. A symbolic link counts as what it leads to as long as
 * that lies within `root`: a set given by somebody else must not make other files of this machine into candidates.
 */
export const listFolder = async ({ path, root }: { path: string; root: string }): Promise<Listing> => {
  const notes: string[] = []
  const entries: FolderEntry[] = []
  try {
    const rootReal = await realpath(root)
    for (const { name } of await readdir(path, { withFileTypes: true })) {
      if (name.startsWith('.')) continue
      const entryPath = join(path, name)
      const target = await targetOf(entryPath)
      if (target === undefined) notes.push(`${entryPath}: ignored, the link leads nowhere`)
      else if (!`${target}${sep}`.startsWith(`${rootReal}${sep}`)) {
        notes.push(`${entryPath}: ignored, the link leads out of ${root}`)
      } else {
        const information = await stat(target)
        if (information.isFile()) entries.push({ name, path: entryPath, kind: 'file' })
        else if (information.isDirectory()) entries.push({ name, path: entryPath, kind: 'folder' })
        else notes.push(`${entryPath}: ignored, neither a file nor a folder`)
      }
    }
  } catch (cause) {
    throw fileError(path, cause)
  }
  return {
    entries: entries.toSorted((one, other) => naturalOrder(one.name, other.name)),
    notes: notes.toSorted(naturalOrder),
  }
}

/** The path with all links resolved; undefined where a link leads to nothing or in a circle. */
const targetOf = async (path: string): Promise<string | undefined> => {
  try {
    return await realpath(path)
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && (cause.code === 'ENOENT' || cause.code === 'ELOOP'))
      return undefined
    throw cause
  }
}
