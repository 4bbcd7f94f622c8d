/** Longest text of a value quoted in an explanation. */
const QUOTE_CHARACTERS = 60

/** A value as a reader would write it, cut to a length that fits a table. */
export const quote = (value: unknown): string => {
  const text = write(value)
  return text.length > QUOTE_CHARACTERS ? `${text.slice(0, QUOTE_CHARACTERS)}…` : text
}

const write = (value: unknown): string => {
  if (typeof value === 'bigint') return `${value}n`
  if (typeof value === 'number') return Object.is(value, -0) ? '-0' : String(value)
  if (value instanceof Map) return `Map(${value.size})`
  if (value instanceof Set) return `Set(${value.size})`
  if (Array.isArray(value) && value.length > QUOTE_CHARACTERS) {
    return `[${value.slice(0, QUOTE_CHARACTERS).map(write).join(',')},… ${value.length} in all]`
  }
  if (Array.isArray(value)) return `[${value.map(write).join(',')}]`
  if (ArrayBuffer.isView(value)) return write(elements(value))
  if (isRecord(value)) {
    const fields = Object.entries(value).slice(0, QUOTE_CHARACTERS)
    return `{${fields.map(([key, item]) => `${JSON.stringify(key)}:${write(item)}`).join(',')}}`
  }
  return JSON.stringify(value) ?? String(value)
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

type SameNumber = (expected: number, actual: number) => boolean

/** Equal as numbers: NaN equals NaN, and −0 equals 0, because both are the same answer to a question. */
export const sameNumber: SameNumber = (expected, actual) =>
  expected === actual || (Number.isNaN(expected) && Number.isNaN(actual))

/**
 * The first place where two plain values differ, in words, or undefined where they do not. Containers must be of
 * the same kind; keys of a record and entries of a Map or Set count in any order; keys of a Map and members of a
 * Set are compared as primitives. Numbers are compared by `same`.
 */
export const difference = (
  expected: unknown,
  actual: unknown,
  same: SameNumber = sameNumber,
  place = 'answer',
): string | undefined => {
  if (typeof expected === 'number' && typeof actual === 'number') {
    return same(expected, actual) ? undefined : says(place, expected, actual)
  }
  if (Array.isArray(expected) && Array.isArray(actual)) return listDifference(expected, actual, same, place)
  if (ArrayBuffer.isView(expected) && ArrayBuffer.isView(actual)) {
    if (Object.prototype.toString.call(expected) !== Object.prototype.toString.call(actual)) {
      return `${place}: expected another kind of typed array`
    }
    return listDifference(elements(expected), elements(actual), same, place)
  }
  if (expected instanceof Map && actual instanceof Map) {
    return entriesDifference([...expected], actual, same, place)
  }
  if (expected instanceof Set && actual instanceof Set) {
    const members: readonly unknown[] = [...expected]
    const missing = members.findIndex((member) => !actual.has(member))
    if (missing >= 0) return `${place}: ${quote(members[missing])} is missing`
    return sizeDifference(expected.size, actual.size, place)
  }
  if (isPlainRecord(expected) && isPlainRecord(actual)) {
    return entriesDifference(Object.entries(expected), new Map(Object.entries(actual)), same, place)
  }
  return expected === actual ? undefined : says(place, expected, actual)
}

const isPlainRecord = (value: unknown): value is Record<string, unknown> =>
  isRecord(value) && !(value instanceof Map) && !(value instanceof Set) && !ArrayBuffer.isView(value)

/** The elements of a typed array, whatever its kind. */
export const elements = (view: ArrayBufferView): readonly unknown[] =>
  Array.from(view as ArrayBufferView & ArrayLike<unknown>)

const says = (place: string, expected: unknown, actual: unknown): string =>
  `${place}: expected ${quote(expected)}, got ${quote(actual)}`

const sizeDifference = (expected: number, actual: number, place: string): string | undefined =>
  expected === actual ? undefined : `${place}: expected ${expected} elements, got ${actual}`

const listDifference = (
  expected: readonly unknown[],
  actual: readonly unknown[],
  same: SameNumber,
  place: string,
): string | undefined => {
  const size = sizeDifference(expected.length, actual.length, place)
  if (size !== undefined) return size
  for (let index = 0; index < expected.length; index++) {
    const found = difference(expected[index], actual[index], same, `${place}[${index}]`)
    if (found !== undefined) return found
  }
  return undefined
}

const entriesDifference = (
  expected: readonly (readonly [unknown, unknown])[],
  actual: ReadonlyMap<unknown, unknown>,
  same: SameNumber,
  place: string,
): string | undefined => {
  for (const [key, value] of expected) {
    if (!actual.has(key)) return `${place}: key ${quote(key)} is missing`
    const found = difference(value, actual.get(key), same, `${place}[${quote(key)}]`)
    if (found !== undefined) return found
  }
  return sizeDifference(expected.length, actual.size, place)
}
