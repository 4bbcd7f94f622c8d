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

/** The value of an own data property; `place` says where, and is only spelt out when it must be. */
const dataValue = (holder: object, key: string | number, place: () => string): unknown => {
  const descriptor = Object.getOwnPropertyDescriptor(holder, key)
  if (descriptor === undefined) throw new NotPlain(`${place()} is a hole`)
  if (!('value' in descriptor)) throw new NotPlain(`${place()} is computed when read`)
  return descriptor.value
}

/** Refuses keys beyond the elements; a symbol or hidden key could make an answer equal to anything. */
const ownNames = (value: object, hidden: number, place: string): string[] => {
  const names = Object.keys(value)
  if (Reflect.ownKeys(value).length !== names.length + hidden) throw new NotPlain(`${place} has hidden keys`)
  return names
}

/** Up to this length a list is searched for keys besides its elements. No such key is ever sent. */
const SEARCHED_LENGTH = 10_000

/**
 * Elements are enumerated before other names, so a name after `length` of them is an extra key. Enumeration asks the
 * prototypes too: a proxy among them would run, with the clock stopped, and could fill in the answer.
 */
const refuseExtraKeys = (list: readonly unknown[], realm: RealmPrototypes, place: string): void => {
  if (Object.getPrototypeOf(realm.list) !== realm.record)
    throw new NotPlain(`${place} is a list whose prototypes were changed`)
  if (Object.getOwnPropertySymbols(list).length > 0) throw new NotPlain(`${place} has hidden keys`)
  if (list.length > SEARCHED_LENGTH) return
  let seen = 0
  // oxlint-disable-next-line typescript/no-for-in-array -- names besides the elements are what is looked for
  for (const name in list) {
    seen++
    if (seen > list.length && Object.hasOwn(list, name)) throw new NotPlain(`${place} has keys besides its elements`)
  }
}

const realiseList = (list: readonly unknown[], realm: RealmPrototypes, place: string): unknown[] => {
  if (Object.getPrototypeOf(list) !== realm.list) throw new NotPlain(`${place} is a list of a class of its own`)
  refuseExtraKeys(list, realm, place)
  // Elements of a packed list are data: reading them runs nothing.
  const read = isPacked(list)
    ? (index: number): unknown => list[index]
    : (index: number): unknown => dataValue(list, index, () => `${place}[${index}]`)
  const made: unknown[] = []
  for (let index = 0; index < list.length; index++) {
    const item = read(index)
    made.push(typeof item === 'number' ? item : realise(item, realm, `${place}[${index}]`))
  }
  return made
}

/** `get %TypedArray%.prototype[@@toStringTag]`: the kind from the internal slot, which no property can hide. */
const kindOf = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(Int8Array.prototype), Symbol.toStringTag)?.get

/** A typed array is copied from its buffer: its iterator and its properties may be the candidate's own code. */
const realiseTyped = (value: NodeJS.TypedArray, place: string): unknown => {
  const name: unknown = kindOf?.call(value)
  const Kind = globalThis[name as 'Int8Array'] as Int8ArrayConstructor | undefined
  const made = Kind === undefined ? undefined : new Kind(value as unknown as ArrayLike<number>)
  if (typedArrayName(made) === undefined) throw new NotPlain(`${place} is an unsupported typed array`)
  return made
}

const realiseObject = (value: object, realm: RealmPrototypes, place: string): unknown => {
  if (types.isProxy(value)) throw new NotPlain(`${place} is a proxy`)
  if (Array.isArray(value)) return realiseList(value, realm, place)
  if (types.isMap(value)) {
    ownNames(value, 0, place)
    const entries = Array.from(Map.prototype.entries.call(value))
    return new Map(entries.map(([key, item]) => [realise(key, realm, place), realise(item, realm, place)]))
  }
  if (types.isSet(value)) {
    ownNames(value, 0, place)
    return new Set(Array.from(Set.prototype.values.call(value), (item) => realise(item, realm, place)))
  }
  if (types.isTypedArray(value)) return realiseTyped(value, place)
  const prototype: unknown = Object.getPrototypeOf(value)
  if (prototype !== realm.record && prototype !== null) {
    throw new NotPlain(
      `${place} is ${types.isPromise(value) ? 'a promise; answers are returned, not awaited' : 'an object of a class of its own'}`,
    )
  }
  const names = ownNames(value, 0, place)
  return Object.fromEntries(
    names.map((name) => [
      name,
      realise(
        dataValue(value, name, () => `${place}.${name}`),
        realm,
        `${place}.${name}`,
      ),
    ]),
  )
}

/**
 * Builds the main realm's copy of a value of the candidate's realm, and proves on the way that it is plain data:
 * numbers, strings, booleans, null, undefined, bigint, packed lists with own data elements, records, Map, Set, typed
 * arrays; no proxies, accessors, holes, hidden keys or classes. Runs no code of the candidate. Depth is bounded by
 * the snapshot, which was taken first. Throws NotPlain.
 */
export const realise = (value: unknown, realm: RealmPrototypes, place = 'answer'): unknown => {
  switch (typeof value) {
    case 'number':
    case 'string':
    case 'boolean':
    case 'undefined':
    case 'bigint':
      return value
    case 'function':
    case 'symbol':
      throw new NotPlain(`${place} is a ${typeof value}`)
    case 'object':
      return value === null ? null : realiseObject(value, realm, place)
  }
}
