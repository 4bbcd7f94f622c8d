import * as fc from 'fast-check'

const number = fc.oneof(fc.constantFrom(NaN, Infinity, -Infinity, 0, -0), fc.integer(), fc.double())
const primitive = fc.oneof(number, fc.string(), fc.boolean(), fc.constantFrom(null, undefined), fc.bigInt())
const typed = fc.oneof(fc.uint8Array(), fc.int32Array(), fc.float64Array(), fc.bigInt64Array())
const name = fc.oneof(fc.constantFrom('__proto__', 'constructor', 'a'), fc.string())

const { plainValue } = fc.letrec<{ plainValue: unknown }>((tie) => ({
  plainValue: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    primitive,
    typed,
    fc.array(tie('plainValue'), { maxLength: 5 }),
    fc
      .uniqueArray(fc.tuple(name, tie('plainValue')), { maxLength: 5, selector: ([own]) => own })
      .map((entries) => Object.fromEntries(entries)),
    fc.array(fc.tuple(primitive, tie('plainValue')), { maxLength: 5 }).map((entries) => new Map(entries)),
    fc.array(primitive, { maxLength: 5 }).map((members) => new Set(members)),
  ),
}))

/** Any answer a problem may ask for. Keys of Maps and members of Sets are primitives. */
export { plainValue }

/** A value like no other: mutations put it where something else was. */
const STRANGER = 'a value that occurs nowhere else'

const mutatedPrimitive = (value: unknown): unknown[] => {
  switch (typeof value) {
    case 'number':
      // Not value + 1: beyond 2^53 that is the same number.
      return [value === 0 || Number.isNaN(value) ? 1 : -value, String(value), STRANGER]
    case 'bigint':
      return [value + 1n, Number(value), String(value)]
    case 'string':
      return [`${value} `, STRANGER, [value]]
    case 'boolean':
      return [!value, Number(value), String(value)]
    case 'undefined':
    case 'object':
    case 'function':
    case 'symbol':
      return [STRANGER, 0, [], {}, value === null ? undefined : null]
  }
}

const without = <T>(list: readonly T[], index: number): T[] => list.toSpliced(index, 1)

const mutatedList = (list: readonly unknown[]): unknown[] => [
  [...list, list.at(-1)],
  Object.fromEntries(list.entries()),
  ...list.flatMap((item, index) => [
    without(list, index),
    ...mutations(item).map((changed) => list.with(index, changed)),
  ]),
]

const mutatedTyped = (view: ArrayBufferView): unknown[] => [
  new Uint16Array(2),
  [...new Uint8Array(view.buffer)],
  ...(view instanceof Uint8Array || view instanceof Int32Array
    ? [...view].map((element, index) => view.with(index, element + 1))
    : []),
]

const mutatedEntries = <T>(entries: readonly (readonly [T, unknown])[], stranger: T): (readonly [T, unknown])[][] => [
  [...entries, [stranger, undefined]],
  ...entries.flatMap(([key, item], index) => [
    without(entries, index),
    entries.with(index, [stranger, item]),
    ...mutations(item).map((changed) => entries.with(index, [key, changed])),
  ]),
]

/** The value with one place changed, in every place: each must be told from the value. */
export const mutations = (value: unknown): unknown[] => {
  if (typeof value !== 'object' || value === null) return mutatedPrimitive(value)
  if (Array.isArray(value)) return mutatedList(value)
  if (ArrayBuffer.isView(value)) return mutatedTyped(value)
  if (value instanceof Map) return mutatedEntries<unknown>([...value], STRANGER).map((entries) => new Map(entries))
  if (value instanceof Set) {
    const members: readonly unknown[] = [...value]
    return [
      new Set([...members, STRANGER]),
      members,
      ...members.flatMap((_, index) => [new Set(without(members, index)), new Set(members.with(index, STRANGER))]),
    ]
  }
  return [
    Object.entries(value),
    ...mutatedEntries<string>(Object.entries(value), STRANGER).map((entries) => Object.fromEntries(entries)),
  ]
}
