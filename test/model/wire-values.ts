import * as fc from 'fast-check'

/** Keys that have undone other people's codecs. */
const KEYS = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'length', 'toJSON', '~', '', '0', 'ключ']

const number = fc.oneof(
  fc.constantFrom(NaN, Infinity, -Infinity, -0, 0, Number.MAX_SAFE_INTEGER, Number.MIN_VALUE, Number.MAX_VALUE),
  fc.integer(),
  fc.double(),
)
const text = fc.oneof(
  fc.constantFrom('~', '~[]', '["a"]', 'n', '\0', '\u2028', '\ud800'),
  fc.string({ unit: 'binary' }),
)
const primitive = fc.oneof(number, text, fc.boolean(), fc.constantFrom(null, undefined), fc.bigInt())

const typed = fc.oneof(
  fc.int8Array(),
  fc.uint8Array(),
  fc.uint8ClampedArray(),
  fc.int16Array(),
  fc.uint16Array(),
  fc.int32Array(),
  fc.uint32Array(),
  fc.float32Array(),
  fc.float64Array(),
  fc.bigInt64Array(),
  fc.bigUint64Array(),
)

/** A record whose keys are its own, whatever they are called. */
const record = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<Record<string, T>> =>
  fc
    .uniqueArray(fc.tuple(fc.oneof(fc.constantFrom(...KEYS), fc.string()), value), { selector: ([key]) => key })
    .map((entries) => Object.fromEntries(entries))

const { wireValue } = fc.letrec<{ wireValue: unknown }>((tie) => ({
  wireValue: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    primitive,
    typed,
    fc.array(tie('wireValue'), { maxLength: 6 }),
    record(tie('wireValue')),
    fc.array(fc.tuple(primitive, tie('wireValue')), { maxLength: 6 }).map((entries) => new Map(entries)),
    fc.array(primitive, { maxLength: 6 }).map((members) => new Set(members)),
  ),
}))

const { jsonValue } = fc.letrec<{ jsonValue: unknown }>((tie) => ({
  jsonValue: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.oneof(fc.integer(), text, fc.boolean(), fc.constant(null)),
    fc.array(tie('jsonValue'), { maxLength: 6 }),
    record(tie('jsonValue')),
  ),
}))

/** Any value the codec speaks. Keys of Maps and members of Sets are primitives, as in every sensible answer. */
export { wireValue, jsonValue }

/** A list in `depth` lists. */
export const nested = (depth: number): unknown => {
  let value: unknown = []
  for (let level = 1; level < depth; level++) value = [value]
  return value
}

/** Own keys of a value that may be from another realm. */
export const keysOf = (value: unknown): readonly string[] =>
  typeof value === 'object' && value !== null ? Object.keys(value) : []
