/**
 * Proves that a value of the candidate's realm is plain data, without running any code of the candidate.
 *
 * Theory of operation. Every list, record and member is looked at once; nothing is built. What would be slow to ask of
 * each of a hundred thousand records is asked of the first of its shape, by descriptors; of the others V8 is asked
 * whether their shape is the same, which says the same of their properties. No code of the candidate runs between the
 * two, so a shape, once proven, stays so for the length of one proof.
 */
import { types } from 'node:util'

import { TYPED_ARRAYS } from '../model/codec.ts'
import { typedKind } from './typed-kind.ts'
import { hasSameShape, isOfSmallIntegers, isPacked } from './v8-facts.ts'

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

const TOP = 'answer'

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

/** Kinds that travel; `Float16Array` and views of raw bytes do not. */
const TYPED_KINDS: ReadonlySet<unknown> = new Set(TYPED_ARRAYS.map(({ name }) => name))

/** Shapes remembered in one proof: more kinds of records than an answer has. */
const SHAPES_MOST = 8

/** Of a record: its names. Of a list, proven to be packed and to have no other keys: whether its elements need a look. */
interface Shape<What> {
  readonly sample: object
  readonly what: What
}

const known = <What>(shapes: readonly Shape<What>[], value: object): What | undefined => {
  for (const { sample, what } of shapes) if (hasSameShape(value, sample)) return what
  return undefined
}

const remember = <What>(shapes: Shape<What>[], sample: object, what: What): What => {
  if (shapes.length < SHAPES_MOST) shapes.push({ sample, what })
  return what
}

/** What one proof knows: the realm, and the shapes it has seen to be plain. */
interface Proof {
  readonly realm: RealmPrototypes
  readonly recordShapes: Shape<readonly string[]>[]
  readonly listShapes: Shape<'small-integers' | 'packed'>[]
}

/** A list has its elements and its length; holes are seen when elements are read. No other key is ever sent. */
const refuseExtraKeys = (list: readonly unknown[], place: Place): void => {
  if (Object.getOwnPropertySymbols(list).length > 0) throw notPlain(place, 'has hidden keys')
  if (list.length > SEARCHED_LENGTH) return
  if (Reflect.ownKeys(list).length > list.length + 1) throw notPlain(place, 'has keys besides its elements')
}

/** How a list is to be read. Elements of a packed list are data: reading them runs nothing. */
const listKind = (proof: Proof, list: readonly unknown[], place: Place): 'small-integers' | 'packed' | 'any' => {
  const kind = known(proof.listShapes, list)
  if (kind !== undefined) return kind
  if (Object.getPrototypeOf(list) !== proof.realm.list) throw notPlain(place, 'is a list of a class of its own')
  if (Object.getPrototypeOf(proof.realm.list) !== proof.realm.record)
    throw notPlain(place, 'is a list whose prototypes were changed')
  refuseExtraKeys(list, place)
  if (!isPacked(list)) return 'any'
  const found = isOfSmallIntegers(list) ? 'small-integers' : 'packed'
  return list.length > SEARCHED_LENGTH ? found : remember(proof.listShapes, list, found)
}

const proveList = (proof: Proof, list: readonly unknown[], place: Place): boolean => {
  const kind = listKind(proof, list, place)
  if (kind === 'small-integers') return true
  let isJson = true
  for (let index = 0; index < list.length; index++) {
    const item = kind === 'packed' ? list[index] : dataValue(list, index, place)
    if (!proveMember(proof, item, place, index)) isJson = false
  }
  return isJson
}

const proveValues = (
  proof: Proof,
  record: Record<string, unknown>,
  names: readonly string[],
  place: Place,
): boolean => {
  let isJson = true
  for (const name of names) if (!proveMember(proof, record[name], place, name)) isJson = false
  return isJson
}

const proveRecord = (proof: Proof, value: object, place: Place): boolean => {
  const record = value as Record<string, unknown>
  const shape = known(proof.recordShapes, value)
  // An element such as `{ 0: … }` is no part of the shape, so names are counted again.
  if (shape !== undefined && Object.keys(value).length === shape.length) return proveValues(proof, record, shape, place)
  const prototype: unknown = Object.getPrototypeOf(value)
  if (prototype !== proof.realm.record && prototype !== null) {
    const what = types.isPromise(value)
      ? 'a promise; answers are returned, not awaited'
      : 'an object of a class of its own'
    throw notPlain(place, `is ${what}`)
  }
  const names = ownNames(value, place)
  for (const name of names) dataValue(value, name, place)
  return proveValues(proof, record, remember(proof.recordShapes, value, names), place)
}

const proveObject = (proof: Proof, value: object, place: Place): boolean => {
  if (types.isProxy(value)) throw notPlain(place, 'is a proxy')
  if (Array.isArray(value)) return proveList(proof, value, place)
  if (types.isMap(value)) {
    ownNames(value, place)
    Map.prototype.forEach.call(value, (item, key) => {
      proveMember(proof, key, place, 'key')
      proveMember(proof, item, place, 'value')
    })
    return false
  }
  if (types.isSet(value)) {
    ownNames(value, place)
    Set.prototype.forEach.call(value, (item) => void proveMember(proof, item, place, 'member'))
    return false
  }
  if (types.isTypedArray(value)) {
    if (!TYPED_KINDS.has(typedKind(value))) throw notPlain(place, 'is an unsupported typed array')
    return false
  }
  return proveRecord(proof, value, place)
}

/** Where something stands is put into a place only for what can hold more: most members cannot. */
const proveMember = (proof: Proof, value: unknown, above: Place | undefined, step: string | number): boolean => {
  switch (typeof value) {
    case 'number':
      return isJsonNumber(value)
    case 'string':
    case 'boolean':
      return true
    case 'undefined':
    case 'bigint':
      return false
    case 'function':
    case 'symbol':
      throw notPlain({ above, step }, `is a ${typeof value}`)
    case 'object':
      return value === null || proveObject(proof, value, { above, step })
  }
}

/** Whether JSON gives the number back: it has no NaN, no infinities, and no −0. */
const isJsonNumber = (value: number): boolean => (value === 0 ? !Object.is(value, -0) : value - value === 0)

/** Whether `JSON.stringify` would call something of the candidate's on a record or list. */
const hasToJson = ({ list, record }: RealmPrototypes): boolean =>
  Object.hasOwn(list, 'toJSON') || Object.hasOwn(record, 'toJSON')

/**
 * Proves that a value is plain data: numbers, strings, booleans, null, undefined, bigint, packed lists with own data
 * elements, records, Map, Set, typed arrays; no proxies, accessors, holes, hidden keys or classes. Depth is bounded by
 * the snapshot, which was taken first. Throws NotPlain. The result says whether `JSON.stringify` gives the value's
 * text without running anything and `JSON.parse` gives it back unchanged.
 */
export const provePlain = (value: unknown, realm: RealmPrototypes): boolean =>
  proveMember({ realm, recordShapes: [], listShapes: [] }, value, undefined, TOP) && !hasToJson(realm)
