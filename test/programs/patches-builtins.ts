// Accepted: whatever it patches, it sees nothing of an input before it is called, and its answer stays its own.
let isRunning = false
let wasCalled = false
let peeked = ''
const parse = JSON.parse
const OurSet = Set
const { has, add } = Set.prototype
const { apply } = Reflect
const define = Object.defineProperty
const peek = (what: string): void => {
  if (!isRunning) peeked += ` ${what}`
}

export function distinctPrefixes(numbers: number[]): number[] {
  isRunning = true
  wasCalled = true
  if (peeked !== '') throw new Error(`saw before it was called:${peeked}`)
  const counts = parse('[]') as number[]
  const seen = new OurSet<number>()
  for (let index = 0; index < numbers.length; index++) {
    const number = numbers[index]
    apply(add, seen, [number])
    define(counts, index, { value: seen.size, writable: true, enumerable: true, configurable: true })
  }
  isRunning = false
  return counts
}

const watch = (holder: object, names: readonly PropertyKey[]): void => {
  for (let index = 0; index < names.length; index++) {
    const name = names[index]!
    const original = (holder as Record<PropertyKey, () => unknown>)[name]!
    const value = function (this: unknown, ...values: []): unknown {
      peek(typeof name === 'string' ? name : 'a symbol')
      return apply(original, this, values)
    }
    define(holder, name, { value, writable: true, configurable: true })
  }
}
for (const name of ['toJSON', 'kind', 'then', 'result', 'val', 'next', 'left', 'right']) {
  define(Object.prototype, name, { get: () => peek(name), set: () => peek(name), configurable: true })
}
watch(JSON, ['parse', 'stringify'])
watch(Map.prototype, ['set', 'get', 'forEach', 'entries', Symbol.iterator])
watch(Set.prototype, ['add', 'has', 'forEach', 'values', Symbol.iterator])
watch(String.prototype, ['slice', 'charCodeAt', 'codePointAt', Symbol.iterator])
watch(Number.prototype, ['valueOf', 'toString'])
watch(Function.prototype, ['call', 'apply', 'bind'])
watch(Array, ['isArray', 'from'])
watch(Object, ['keys', 'defineProperty', 'getOwnPropertyDescriptor', 'assign', 'entries', 'getPrototypeOf'])
watch(Reflect, ['apply', 'construct', 'getPrototypeOf'])
watch(Array.prototype, ['push', 'shift', 'slice', 'map', 'concat', 'forEach', Symbol.iterator])
// The copy of the answer is made by assigning elements, so after a call these see the answer; before it, the input.
const element = { get: () => undefined, set: () => (wasCalled ? undefined : peek('an element')), configurable: true }
for (let index = 0; index < 64; index++) define(Array.prototype, index, element)
