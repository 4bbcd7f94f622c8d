type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

type Change =
  | { op: 'add'; path: string; value: Json }
  | { op: 'remove'; path: string }
  | { op: 'replace'; path: string; value: Json }

const isObject = (value: Json): value is { [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A text that is equal for equal values: the keys of every object are put in order first. */
const textOf = (value: Json): string => {
  if (Array.isArray(value)) return `[${value.map(textOf).join()}]`
  if (!isObject(value)) return JSON.stringify(value)
  const keys = Object.keys(value).sort()
  return `{${keys.map((key) => `${JSON.stringify(key)}:${textOf(value[key] as Json)}`).join()}}`
}

const step = (key: string): string => `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`

/** Compares texts, and looks inside where they differ: what is deep is written out once for every level. */
export function diff(before: Json, after: Json, path = ''): Change[] {
  if (textOf(before) === textOf(after)) return []
  const isListed = Array.isArray(before) && Array.isArray(after)
  if (!isListed && !(isObject(before) && isObject(after))) return [{ op: 'replace', path, value: after }]
  const [old, fresh] = [new Map(Object.entries(before)), new Map(Object.entries(after))]
  const changes: Change[] = []
  for (const [key, value] of old) {
    if (fresh.has(key)) changes.push(...diff(value, fresh.get(key) as Json, path + step(key)))
    else changes.push({ op: 'remove', path: path + step(key) })
  }
  for (const [key, value] of fresh) if (!old.has(key)) changes.push({ op: 'add', path: path + step(key), value })
  return changes
}
