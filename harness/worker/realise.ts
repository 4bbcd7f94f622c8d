import { types } from 'node:util'

import { typedArrayName } from '../model/codec.ts'
import { isPacked } from './packed-elements.ts'

/** What is wrong with an answer that is not plain data, and where. */
export class NotPlain extends Error {}

/** The prototypes of the candidate's realm that plain data may have. */
export interface RealmPrototypes {
  readonly list: object
  readonly record: object
}

/** Where in the answer something stands. Only spelt out when something is wrong there. */
interface Place {
  readonly above: Place | undefined
  readonly step: string | number
}

const TOP: Place = { above: undefined, step: 'answer' }

const say = ({ above, step }: Place): string => {
  if (above === undefined) return String(step)
  return typeof step === 'number' ? `${say(above)}[${step}]` : `${say(above)}.${step}`
}

const notPlain = (place: Place, what: string): NotPlain => new NotPlain(`${say(place)} ${what}`)

/** The value of an own data property. */
const dataValue = (holder: object, step: string | number, above: Place): unknown => {
  const descriptor = Object.getOwnPropertyDescriptor(holder, step)
  if (descriptor === undefined) throw notPlain({ above, step }, 'is a hole')
  if (!('value' in descriptor)) throw notPlain({ above, step }, 'is computed when read')
  return descriptor.value
}

/** Refuses a symbol or hidden key, which could make an answer equal to anything. */
const ownNames = (value: object, place: Place): string[] => {
  const names = Object.keys(value)
  if (Reflect.ownKeys(value).length !== names.length) throw notPlain(place, 'has hidden keys')
  return names
}

/** Up to this length a list is searched for keys besides its elements. No such key is ever sent. */
const SEARCHED_LENGTH = 10_000

/**
 * Elements are enumerated before other names, so a name after `length` of them is an extra key. Enumeration asks the
 * prototypes too: a proxy among them would run, with the clock stopped, and could fill in the answer.
 */
const refuseExtraKeys = (list: readonly unknown[], realm: RealmPrototypes, place: Place): void => {
  if (Object.getPrototypeOf(realm.list) !== realm.record)
    throw notPlain(place, 'is a list whose prototypes were changed')
  if (Object.getOwnPropertySymbols(list).length > 0) throw notPlain(place, 'has hidden keys')
  if (list.length > SEARCHED_LENGTH) return
  let seen = 0
  // oxlint-disable-next-line typescript/no-for-in-array -- names besides the elements are what is looked for
  for (const name in list) {
    seen++
    if (seen > list.length && Object.hasOwn(list, name)) throw notPlain(place, 'has keys besides its elements')
  }
}

const realiseList = (list: readonly unknown[], realm: RealmPrototypes, place: Place): unknown[] => {
  if (Object.getPrototypeOf(list) !== realm.list) throw notPlain(place, 'is a list of a class of its own')
  refuseExtraKeys(list, realm, place)
  // Elements of a packed list are data: reading them runs nothing.
  const read = isPacked(list)
    ? (index: number): unknown => list[index]
    : (index: number): unknown => dataValue(list, index, place)
  const made: unknown[] = []
  for (let index = 0; index < list.length; index++) {
    const item = read(index)
    made.push(typeof item === 'number' ? item : realise(item, realm, { above: place, step: index }))
  }
  return made
}

/** `get %TypedArray%.prototype[@@toStringTag]`: the kind from the internal slot, which no property can hide. */
const kindOf = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(Int8Array.prototype), Symbol.toStringTag)?.get

/** A typed array is copied from its buffer: its iterator and its properties may be the candidate's own code. */
const realiseTyped = (value: NodeJS.TypedArray, place: Place): unknown => {
  const name: unknown = kindOf?.call(value)
  const Kind = globalThis[name as 'Int8Array'] as Int8ArrayConstructor | undefined
  const made = Kind === undefined ? undefined : new Kind(value as unknown as ArrayLike<number>)
  if (typedArrayName(made) === undefined) throw notPlain(place, 'is an unsupported typed array')
  return made
}

const realiseObject = (value: object, realm: RealmPrototypes, place: Place): unknown => {
  if (types.isProxy(value)) throw notPlain(place, 'is a proxy')
  if (Array.isArray(value)) return realiseList(value, realm, place)
  if (types.isMap(value)) {
    ownNames(value, place)
    const entries = Array.from(Map.prototype.entries.call(value))
    return new Map(entries.map(([key, item]) => [realise(key, realm, place), realise(item, realm, place)]))
  }
  if (types.isSet(value)) {
    ownNames(value, place)
    return new Set(Array.from(Set.prototype.values.call(value), (item) => realise(item, realm, place)))
  }
  if (types.isTypedArray(value)) return realiseTyped(value, place)
  const prototype: unknown = Object.getPrototypeOf(value)
  if (prototype !== realm.record && prototype !== null) {
    const what = types.isPromise(value)
      ? 'a promise; answers are returned, not awaited'
      : 'an object of a class of its own'
    throw notPlain(place, `is ${what}`)
  }
  return realiseRecord(value, realm, place)
}

const realiseRecord = (record: object, realm: RealmPrototypes, place: Place): unknown => {
  const made: Record<string, unknown> = {}
  for (const name of ownNames(record, place)) {
    const value = realise(dataValue(record, name, place), realm, { above: place, step: name })
    // Assigned, this one name would set the prototype.
    if (name === '__proto__')
      Object.defineProperty(made, name, { value, enumerable: true, writable: true, configurable: true })
    else made[name] = value
  }
  return made
}

/**
 * Builds the main realm's copy of a value of the candidate's realm, and proves on the way that it is plain data:
 * numbers, strings, booleans, null, undefined, bigint, packed lists with own data elements, records, Map, Set, typed
 * arrays; no proxies, accessors, holes, hidden keys or classes. Runs no code of the candidate. Depth is bounded by
 * the snapshot, which was taken first. Throws NotPlain.
 */
export const realise = (value: unknown, realm: RealmPrototypes, place: Place = TOP): unknown => {
  switch (typeof value) {
    case 'number':
    case 'string':
    case 'boolean':
    case 'undefined':
    case 'bigint':
      return value
    case 'function':
    case 'symbol':
      throw notPlain(place, `is a ${typeof value}`)
    case 'object':
      return value === null ? null : realiseObject(value, realm, place)
  }
}
