type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

type Change =
  | { op: 'add'; path: string; value: Json }
  | { op: 'remove'; path: string }
  | { op: 'replace'; path: string; value: Json }

/**
 * One walk over both values side by side. Fast because nothing is made for what is unchanged: the keys on the way down
 * are kept in one list, written over and over, and become a path only where there is a change; and a second look for
 * keys that were added is taken only at objects that have one.
 */
export function diff(before: Json, after: Json): Change[] {
  const changes: Change[] = []
  compare(before, after, [], 0, changes)
  return changes
}

const pathOf = (steps: (string | number)[], depth: number): string => {
  let path = ''
  for (let step = 0; step < depth; step++) {
    const key = steps[step] as string | number
    path += '/'
    if (typeof key === 'number') path += key
    else if (key.includes('~') || key.includes('/')) path += key.replaceAll('~', '~0').replaceAll('/', '~1')
    else path += key
  }
  return path
}

/** The steps to the two values are the first `depth` ones of `steps`. */
const compare = (before: Json, after: Json, steps: (string | number)[], depth: number, changes: Change[]): void => {
  if (before === after) return
  if (typeof before !== 'object' || typeof after !== 'object' || before === null || after === null) {
    changes.push({ op: 'replace', path: pathOf(steps, depth), value: after })
  } else if (Array.isArray(before)) {
    if (Array.isArray(after)) compareLists(before, after, steps, depth, changes)
    else changes.push({ op: 'replace', path: pathOf(steps, depth), value: after })
  } else if (Array.isArray(after)) {
    changes.push({ op: 'replace', path: pathOf(steps, depth), value: after })
  } else compareObjects(before, after, steps, depth, changes)
}

const compareLists = (
  before: Json[],
  after: Json[],
  steps: (string | number)[],
  depth: number,
  changes: Change[],
): void => {
  const common = Math.min(before.length, after.length)
  for (let index = 0; index < common; index++) {
    const one = before[index] as Json
    const other = after[index] as Json
    if (one === other) continue
    steps[depth] = index
    compare(one, other, steps, depth + 1, changes)
  }
  for (let index = common; index < before.length; index++) {
    steps[depth] = index
    changes.push({ op: 'remove', path: pathOf(steps, depth + 1) })
  }
  for (let index = common; index < after.length; index++) {
    steps[depth] = index
    changes.push({ op: 'add', path: pathOf(steps, depth + 1), value: after[index] as Json })
  }
}

type Members = Record<string, Json | undefined>

/** JSON holds no function: where one is found it is inherited, such as `constructor`, and the key is not there. */
const isAbsent = (value: unknown): boolean => value === undefined || typeof value === 'function'

const compareObjects = (
  before: Members,
  after: Members,
  steps: (string | number)[],
  depth: number,
  changes: Change[],
): void => {
  let common = 0
  for (const key in before) {
    const one = before[key] as Json
    const other = after[key]
    if (one === other) {
      common++
      continue
    }
    steps[depth] = key
    if (isAbsent(other)) changes.push({ op: 'remove', path: pathOf(steps, depth + 1) })
    else {
      common++
      compare(one, other as Json, steps, depth + 1, changes)
    }
  }
  let left = Object.keys(after).length - common
  if (left === 0) return
  for (const key in after) {
    if (!isAbsent(before[key])) continue
    steps[depth] = key
    changes.push({ op: 'add', path: pathOf(steps, depth + 1), value: after[key] as Json })
    if (--left === 0) return
  }
}
