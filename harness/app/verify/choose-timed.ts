import { changedSince } from './changed-since.ts'

/** One of each kind, for when nothing tells which problems matter: enough to notice that timing is broken. */
export const TELLING_SIX: readonly string[] = [
  'edit-distance',
  'group-records-by-key',
  'lru-cache',
  'merge-intervals',
  'number-of-islands',
  'two-sum',
]

/** Which problems have their references timed, and in words why these. */
export interface Timed {
  readonly ids: ReadonlySet<string>
  readonly why: string
}

export interface TimingWish {
  /** Folder of the problems. */
  readonly root: string
  readonly ids: readonly string[]
  /** The user named the problems. */
  readonly isNamed: boolean
  readonly isAll: boolean
  readonly since?: string | undefined
}

const six = (ids: readonly string[]): ReadonlySet<string> => {
  const present = TELLING_SIX.filter((id) => ids.includes(id))
  // In a folder of other problems, its first six are as good as any.
  return new Set(present.length > 0 ? present : ids.slice(0, TELLING_SIX.length))
}

/** Those named or all when asked for; those changed since a revision; a fixed six where nothing says which. */
export const chooseTimed = async ({ root, ids, isNamed, isAll, since }: TimingWish): Promise<Timed> => {
  if (isAll || (isNamed && since === undefined)) return { ids: new Set(ids), why: 'all that are checked' }
  if (since === undefined) return { ids: six(ids), why: 'six; --all times all of them' }
  const changed = await changedSince(root, since)
  if (changed === undefined) return { ids: six(ids), why: `six, as there is no history of ${since}` }
  return { ids: new Set(ids.filter((id) => changed.has(id))), why: `those changed since ${since}` }
}
