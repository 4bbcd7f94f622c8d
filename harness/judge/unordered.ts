import { RIGHT, wrong, type Judge } from '../model/judgement.ts'
import { elements, quote } from './difference.ts'

/** Whether the lists nested in the outer one are unordered too: `groupAnagrams` wants `'deep'`. */
type Depth = 'shallow' | 'deep'

/**
 * A list whose order does not matter: equal as multisets. Members are compared by a text that is equal exactly
 * when they are equal (−0 as 0; NaN as itself; keys of records and entries of Maps and Sets in any order).
 */
export const unordered =
  ({ depth = 'shallow' }: { depth?: Depth } = {}): Judge<unknown, readonly unknown[]> =>
  ({ expected, actual }) => {
    if (!Array.isArray(actual)) return wrong(`answer: expected a list, got ${quote(actual)}`)
    if (actual.length !== expected.length) {
      return wrong(`answer: expected ${expected.length} elements, got ${actual.length}`)
    }
    const remaining = new Map<string, number>()
    for (const member of expected) {
      const key = keyOf(member, depth)
      remaining.set(key, (remaining.get(key) ?? 0) + 1)
    }
    for (const [index, member] of actual.entries()) {
      const key = keyOf(member, depth)
      const left = remaining.get(key) ?? 0
      if (left === 0) return wrong(`answer[${index}]: ${quote(member)} is not among the expected, or occurs too often`)
      remaining.set(key, left - 1)
    }
    return RIGHT
  }

const keyOf = (value: unknown, depth: Depth): string => {
  if (typeof value === 'number') return String(value === 0 ? 0 : value)
  if (typeof value === 'string') return JSON.stringify(value)
  if (typeof value === 'bigint') return `${value}n`
  if (Array.isArray(value)) {
    const keys = value.map((member) => keyOf(member, depth))
    return `[${(depth === 'deep' ? keys.toSorted() : keys).join(',')}]`
  }
  if (value instanceof Set)
    return `Set{${Array.from(value, (member) => keyOf(member, depth))
      .toSorted()
      .join(',')}}`
  if (value instanceof Map) {
    const entries = Array.from(value, ([key, member]) => `${keyOf(key, depth)}:${keyOf(member, depth)}`)
    return `Map{${entries.toSorted().join(',')}}`
  }
  if (ArrayBuffer.isView(value)) {
    return `${Object.prototype.toString.call(value)}[${elements(value)
      .map((member) => keyOf(member, depth))
      .join(',')}]`
  }
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).map(([key, member]) => `${JSON.stringify(key)}:${keyOf(member, depth)}`)
    return `{${entries.toSorted().join(',')}}`
  }
  return String(value)
}
