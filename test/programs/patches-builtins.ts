// Accepted: whatever it patches, it sees nothing of an input before it is called, and its answer stays its own.
let isCalled = false
let peeked = 0
const watched = <F extends (...values: never[]) => unknown>(original: F): F =>
  function (this: unknown, ...values: never[]) {
    if (!isCalled) peeked++
    return Reflect.apply(original, this, values)
  } as unknown as F
const { apply } = Reflect
const watch = (holder: object, names: readonly PropertyKey[]): void => {
  for (let index = 0; index < names.length; index++) {
    const name = names[index]!
    const original = (holder as Record<PropertyKey, unknown>)[name]
    if (typeof original !== 'function') continue
    Object.defineProperty(holder, name, {
      value: function (this: unknown, ...values: unknown[]) {
        if (!isCalled) peeked++
        return apply(original as () => unknown, this, values as [])
      },
      writable: true,
      configurable: true,
    })
  }
}
export function distinctPrefixes(numbers: number[]): number[] {
  isCalled = true
  if (peeked > 0) throw new Error(`saw ${peeked} steps before it was called`)
  const counts: number[] = JSON_parse('[]')
  let distinct = 0
  const seen = new OurSet<number>()
  for (let index = 0; index < numbers.length; index++) {
    const number = numbers[index]!
    if (!apply(has, seen, [number])) distinct++
    apply(add, seen, [number])
    define(counts, index, { value: distinct, writable: true, enumerable: true, configurable: true })
  }
  isCalled = false
  return counts
}
const JSON_parse = JSON.parse
const OurSet = Set
const { has, add } = Set.prototype
const define = Object.defineProperty
const index: PropertyDescriptor = {
  get: () => undefined,
  set: () => {
    if (!isCalled) peeked++
  },
  configurable: true,
}
void watched
watch(JSON, ['parse', 'stringify'])
watch(Array.prototype, ['push', 'shift', 'slice', 'map', 'concat', 'forEach', Symbol.iterator])
watch(Map.prototype, ['set', 'get', 'forEach', 'entries', Symbol.iterator])
watch(Set.prototype, ['add', 'has', 'forEach', 'values', Symbol.iterator])
watch(String.prototype, ['slice', 'charCodeAt', 'codePointAt', Symbol.iterator])
watch(Object, ['keys', 'defineProperty', 'getOwnPropertyDescriptor', 'assign', 'entries'])
watch(Array, ['isArray', 'from'])
watch(Function.prototype, ['call', 'apply', 'bind'])
watch(Number.prototype, ['valueOf', 'toString'])
define(Object.prototype, 'toJSON', { value: () => { peeked++; return [] }, configurable: true })
define(Object.prototype, 'kind', { get: () => { peeked++; return 'class' }, configurable: true })
define(Object.prototype, 'then', { get: () => { peeked++; return undefined }, configurable: true })
for (let key = 0; key < 64; key++) define(Array.prototype, key, index)
