/**
 * The text form of inputs and answers on the wire. Plain JSON values travel as JSON, so that the worker's
 * `JSON.parse` gives packed arrays; anything else (NaN, ±Infinity, −0, undefined, bigint, Map, Set, typed arrays)
 * makes the whole text tagged: a tilde, then JSON in which every container and special value is `[tag, …]`.
 *
 * This module imports nothing: the worker loads it, and evaluates `makeDecode`'s source inside the candidate's
 * context, so that both ends read one codec.
 */

const TAGGED = '~'

/** Deepest nesting either end accepts: far beyond any sensible value, shallow enough for recursion. */
export const CODEC_DEPTH = 500

/** The kinds that have a text form. */
export const TYPED_ARRAYS = [
  Int8Array,
  Uint8Array,
  Uint8ClampedArray,
  Int16Array,
  Uint16Array,
  Int32Array,
  Uint32Array,
  Float32Array,
  Float64Array,
  BigInt64Array,
  BigUint64Array,
] as const

export type TypedArray = InstanceType<(typeof TYPED_ARRAYS)[number]>

/** The name of a typed array's kind, read from its internal slot; undefined for any other value. */
export const typedArrayName = (value: unknown): string | undefined => {
  const found = TYPED_ARRAYS.find((kind) => value instanceof kind)
  return found?.name
}

/** Whether `JSON.stringify` and `JSON.parse` give the value back unchanged. */
const isPlainJson = (value: unknown, depth: number): boolean => {
  if (depth > CODEC_DEPTH) throw new RangeError(`nested deeper than ${CODEC_DEPTH} levels`)
  if (typeof value === 'number') return Number.isFinite(value) && !Object.is(value, -0)
  if (typeof value === 'string' || typeof value === 'boolean' || value === null) return true
  if (typeof value !== 'object') return false
  if (Array.isArray(value)) return isPlainList(value, depth)
  if (value instanceof Map || value instanceof Set || ArrayBuffer.isView(value)) return false
  return Object.values(value).every((item) => isPlainJson(item, depth + 1))
}

/** Not `every`, which passes over holes: a hole reads as undefined, and JSON would make it null. */
const isPlainList = (list: readonly unknown[], depth: number): boolean => {
  for (const item of list) if (!isPlainJson(item, depth + 1)) return false
  return true
}

type Tagged = number | string | boolean | null | readonly unknown[]

const tag = (value: unknown, depth: number): Tagged => {
  if (depth > CODEC_DEPTH) throw new RangeError(`nested deeper than ${CODEC_DEPTH} levels`)
  switch (typeof value) {
    case 'number':
      return Number.isFinite(value) && !Object.is(value, -0)
        ? value
        : ['n', Object.is(value, -0) ? '-0' : String(value)]
    case 'string':
    case 'boolean':
      return value
    case 'undefined':
      return ['u']
    case 'bigint':
      return ['b', String(value)]
    case 'object':
      return value === null ? null : tagObject(value, depth)
    case 'function':
    case 'symbol':
      throw new TypeError(`a ${typeof value} has no text form`)
  }
}

const tagObject = (value: object, depth: number): Tagged => {
  const within = (item: unknown): Tagged => tag(item, depth + 1)
  if (Array.isArray(value)) return ['a', Array.from(value, within)]
  if (value instanceof Map) return ['m', [...value].flatMap(([key, item]) => [within(key), within(item)])]
  if (value instanceof Set) return ['s', Array.from(value, within)]
  const name = typedArrayName(value)
  if (name !== undefined) return ['t', name, Array.from(value as TypedArray, within)]
  if (ArrayBuffer.isView(value)) throw new TypeError('this kind of view of a buffer has no text form')
  return ['o', Object.fromEntries(Object.entries(value).map(([key, item]) => [key, within(item)]))]
}

/**
 * The text of a plain value. Throws TypeError for functions, symbols and views that are none of the typed arrays
 * above, RangeError for nesting beyond the cap.
 */
export const encode = (value: unknown): string =>
  isPlainJson(value, 0) ? JSON.stringify(value) : TAGGED + JSON.stringify(tag(value, 0))

/**
 * Makes the decoder. It captures every built-in it uses when made, and writes only to properties that already
 * exist: code that patches prototypes later cannot watch it work. Throws SyntaxError for text that is no codec
 * text. Self-contained, because its source is also evaluated inside the candidate's context; there every text is
 * from `encode`, so that nesting needs no second check.
 */
export const makeDecode = (): ((text: string) => unknown) => {
  const { parse } = JSON
  const { apply } = Reflect
  const { keys } = Object
  const { slice } = String.prototype
  const isList = Array.isArray
  const toBigInt = BigInt
  const OurMap = Map
  const OurSet = Set
  const OurSyntaxError = SyntaxError
  const mapSet = Map.prototype.set
  const setAdd = Set.prototype.add
  const kinds: Readonly<Record<string, new (length: number) => { [index: number]: unknown }>> = {
    // Without a prototype: a hostile name such as "constructor" must find nothing.
    __proto__: null as never,
    Int8Array,
    Uint8Array,
    Uint8ClampedArray,
    Int16Array,
    Uint16Array,
    Int32Array,
    Uint32Array,
    Float32Array,
    Float64Array,
    BigInt64Array,
    BigUint64Array,
  }
  const bad = (what: string): never => {
    throw new OurSyntaxError(`not a tagged value: ${what}`)
  }
  const untagAll = (items: unknown): unknown[] => {
    if (!isList(items)) return bad('a list was expected')
    const list: unknown[] = items
    for (let index = 0; index < list.length; index++) list[index] = untag(list[index])
    return list
  }
  const untagRecord = (record: unknown): unknown => {
    if (typeof record !== 'object' || record === null || isList(record)) return bad('a record was expected')
    const fields = record as Record<string, unknown>
    const names = keys(fields)
    for (let index = 0; index < names.length; index++)
      fields[names[index] as string] = untag(fields[names[index] as string])
    return fields
  }
  const untagNumber = (name: unknown): number => {
    switch (name) {
      case 'NaN':
        return NaN
      case 'Infinity':
        return Infinity
      case '-Infinity':
        return -Infinity
      case '-0':
        return -0
    }
    return bad('an unknown number')
  }
  const untagTyped = (name: unknown, items: unknown): unknown => {
    const list = untagAll(items)
    const Kind = typeof name === 'string' ? kinds[name] : undefined
    if (Kind === undefined) return bad('an unknown kind of typed array')
    const element = name === 'BigInt64Array' || name === 'BigUint64Array' ? 'bigint' : 'number'
    const made = new Kind(list.length)
    for (let index = 0; index < list.length; index++) {
      if (typeof list[index] !== element) return bad('an element of another type')
      made[index] = list[index]
    }
    return made
  }
  const untag = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value
    if (!isList(value)) return bad('a record without a tag')
    const form: unknown[] = value
    switch (form[0]) {
      case 'a':
        return untagAll(form[1])
      case 'o':
        return untagRecord(form[1])
      case 'n':
        return untagNumber(form[1])
      case 'u':
        return undefined
      case 'b':
        return typeof form[1] === 'string' ? toBigInt(form[1]) : bad('digits were expected')
      case 't':
        return untagTyped(form[1], form[2])
      case 'm': {
        const list = untagAll(form[1])
        if (list.length % 2 === 1) return bad('a key without a value')
        const made = new OurMap()
        for (let index = 0; index < list.length; index += 2) apply(mapSet, made, [list[index], list[index + 1]])
        return made
      }
      case 's': {
        const list = untagAll(form[1])
        const made = new OurSet()
        for (let index = 0; index < list.length; index++) apply(setAdd, made, [list[index]])
        return made
      }
    }
    return bad('an unknown tag')
  }
  return (text): unknown => (text[0] === '~' ? untag(parse(apply(slice, text, [1]))) : parse(text))
}

const decodeText = makeDecode()

const refuseDeep = (value: unknown, depth: number): void => {
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return
  if (depth > CODEC_DEPTH) throw new RangeError(`nested deeper than ${CODEC_DEPTH} levels`)
  const within = (member: unknown): void => refuseDeep(member, depth + 1)
  if (value instanceof Map) {
    value.forEach((item, key) => {
      within(key)
      within(item)
    })
  } else if (value instanceof Set || Array.isArray(value)) value.forEach(within)
  else Object.values(value).forEach(within)
}

/**
 * The value of a text made by `encode`. Throws SyntaxError for any other text and RangeError for nesting beyond
 * the cap: the text may come from a child that lies, and whoever walks the value relies on both.
 */
export const decode = (text: string): unknown => {
  const value = decodeText(text)
  refuseDeep(value, 0)
  return value
}
