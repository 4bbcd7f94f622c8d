type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

type Change =
  | { op: 'add'; path: string; value: Json }
  | { op: 'remove'; path: string }
  | { op: 'replace'; path: string; value: Json }

const isObject = (value: Json): value is { [key: string]: Json } => typeof value === 'object' && value !== null

const escaped = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1')

/** Wrong: compares a list with an object as if both were objects. */
const changesAt = (path: string, before: Json, after: Json): Change[] => {
  if (Array.isArray(before) && Array.isArray(after)) {
    const length = Math.max(before.length, after.length)
    return Array.from({ length }, (_, index) => index).flatMap((index): Change[] => {
      const place = `${path}/${index}`
      if (index >= after.length) return [{ op: 'remove', path: place }]
      const value = after[index] as Json
      return index >= before.length
        ? [{ op: 'add', path: place, value }]
        : changesAt(place, before[index] as Json, value)
    })
  }
  if (isObject(before) && isObject(after)) {
    return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((key): Change[] => {
      const place = `${path}/${escaped(key)}`
      if (!Object.hasOwn(after, key)) return [{ op: 'remove', path: place }]
      const value = after[key] as Json
      return Object.hasOwn(before, key)
        ? changesAt(place, before[key] as Json, value)
        : [{ op: 'add', path: place, value }]
    })
  }
  return before === after ? [] : [{ op: 'replace', path, value: after }]
}

export function diff(before: Json, after: Json): Change[] {
  return changesAt('', before, after)
}
