type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

type Change =
  | { op: 'add'; path: string; value: Json }
  | { op: 'remove'; path: string }
  | { op: 'replace'; path: string; value: Json }

const isObject = (value: Json): value is { [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const step = (key: string): string => `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`

/** Wrong: calls itself for the next member, deeper than the stack allows for a long list. */
const along = (
  keys: string[],
  at: number,
  path: string,
  before: Record<string, Json>,
  after: Record<string, Json>,
): Change[] => {
  const key = keys[at]
  if (key === undefined) return []
  const place = path + step(key)
  const rest = along(keys, at + 1, path, before, after)
  if (!Object.hasOwn(after, key)) return [{ op: 'remove', path: place }, ...rest]
  const value = after[key] as Json
  if (!Object.hasOwn(before, key)) return [{ op: 'add', path: place, value }, ...rest]
  return [...diffAt(before[key] as Json, value, place), ...rest]
}

const diffAt = (before: Json, after: Json, path: string): Change[] => {
  const isListed = Array.isArray(before) && Array.isArray(after)
  if (!isListed && !(isObject(before) && isObject(after))) {
    return before === after ? [] : [{ op: 'replace', path, value: after }]
  }
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])]
  return along(keys, 0, path, { ...before } as Record<string, Json>, { ...after } as Record<string, Json>)
}

export function diff(before: Json, after: Json): Change[] {
  return diffAt(before, after, '')
}
