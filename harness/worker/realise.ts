import { types } from 'node:util'

import { typedKind } from './typed-kind.ts'

const realiseRecord = (record: Readonly<Record<string, unknown>>): unknown => {
  const made: Record<string, unknown> = {}
  for (const name of Object.keys(record)) {
    const value = realise(record[name])
    // Assigned, this one name would set the prototype.
    if (name === '__proto__')
      Object.defineProperty(made, name, { value, enumerable: true, writable: true, configurable: true })
    else made[name] = value
  }
  return made
}

const realiseList = (list: readonly unknown[]): unknown[] => {
  const made: unknown[] = []
  for (let index = 0; index < list.length; index++) made.push(realise(list[index]))
  return made
}

/** Built-ins of this realm read the candidate's objects: their own may have been patched. */
const realiseObject = (value: object): unknown => {
  if (Array.isArray(value)) return realiseList(value)
  if (types.isMap(value)) {
    const entries = Array.from(Map.prototype.entries.call(value))
    return new Map(entries.map(([key, item]) => [realise(key), realise(item)]))
  }
  if (types.isSet(value)) return new Set(Array.from(Set.prototype.values.call(value), realise))
  if (types.isTypedArray(value)) {
    const Kind = globalThis[typedKind(value) as 'Int8Array']
    return new Kind(value as unknown as ArrayLike<number>)
  }
  return realiseRecord(value as Record<string, unknown>)
}

/**
 * The main realm's copy of a value of the candidate's realm that has been proven to be plain data. The codec asks
 * values what they are by `instanceof`, which knows only its own realm.
 */
export const realise = (value: unknown): unknown =>
  typeof value === 'object' && value !== null ? realiseObject(value) : value
