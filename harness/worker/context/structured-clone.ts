/**
 * Makes the `structuredClone` of the context: that of the specification for the values algorithmic code has
 * (primitives, arrays, records, Map, Set, Date, RegExp, typed arrays, ArrayBuffer, cycles). Iterative, so that depth
 * has no limit, and arrays stay packed. Functions, symbols and anything else throw `DataCloneError`, as they do
 * in browsers.
 */
export const makeStructuredClone = (): ((value: unknown) => unknown) => {
  const { getPrototypeOf } = Reflect
  const { keys, defineProperty } = Object
  type Fill = () => void

  const refuse = (value: unknown): never => {
    const error = new Error(`${typeof value === 'symbol' ? 'a symbol' : String(value)} could not be cloned.`)
    error.name = 'DataCloneError'
    throw error
  }

  /** An empty container of the same kind, and what fills it; leaves are returned whole, with nothing to fill. */
  const begin = (value: object, clone: (inner: unknown) => unknown): [object, Fill?] => {
    if (Array.isArray(value)) {
      const copy: unknown[] = []
      return [
        copy,
        () => {
          for (const [index, item] of value.entries()) if (index in value) copy[index] = clone(item)
          copy.length = value.length
        },
      ]
    }
    if (value instanceof Map) {
      const copy = new Map()
      return [copy, () => value.forEach((item, key) => copy.set(clone(key), clone(item)))]
    }
    if (value instanceof Set) {
      const copy = new Set()
      return [copy, () => value.forEach((item) => copy.add(clone(item)))]
    }
    if (value instanceof Date) return [new Date(value)]
    if (value instanceof RegExp) return [new RegExp(value.source, value.flags)]
    if (value instanceof ArrayBuffer) return [value.slice(0)]
    if (ArrayBuffer.isView(value) && !(value instanceof DataView)) return [(value as Int8Array).slice()]
    if (Object.prototype.toString.call(value) !== '[object Object]' && getPrototypeOf(value) !== null)
      return refuse(value)
    const copy: Record<string, unknown> = {}
    return [
      copy,
      () => {
        for (const name of keys(value)) {
          const item = clone((value as Record<string, unknown>)[name])
          if (name === '__proto__')
            defineProperty(copy, name, { value: item, enumerable: true, writable: true, configurable: true })
          else copy[name] = item
        }
      },
    ]
  }

  return (root) => {
    const seen = new Map<object, object>()
    const waiting: Fill[] = []
    const clone = (value: unknown): unknown => {
      if (typeof value === 'function' || typeof value === 'symbol') return refuse(value)
      if (typeof value !== 'object' || value === null) return value
      const known = seen.get(value)
      if (known !== undefined) return known
      const [copy, fill] = begin(value, clone)
      seen.set(value, copy)
      if (fill !== undefined) waiting.push(fill)
      return copy
    }
    const copy = clone(root)
    for (let fill = waiting.pop(); fill !== undefined; fill = waiting.pop()) fill()
    return copy
  }
}
