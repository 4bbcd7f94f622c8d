import type { ValueShape } from '../../model/problem.ts'
import type { Branch, Chain } from './nodes.ts'

export interface TakeLimits {
  readonly answerNodes: number
  readonly answerDepth: number
  readonly answerCharacters: number
}

export interface Take {
  /** Forgets what was counted: a new answer begins. */
  restart(): void
  /** A copy of `value` made by plain reads alone. Calls `cross` when it grows beyond its caps. */
  as(value: unknown, shape: ValueShape): unknown
}

/**
 * Makes the snapshot that is taken inside the timed region. Plain reads charge an accessor's or a proxy's work to
 * the candidate; whether there was one is checked afterwards, on the main realm's side. Every list, key and member
 * counts against one cap, so that a list of 2^32 − 1 holes, a graph with 2^40 paths and a cycle all end soon.
 */
export const makeTake = (limits: TakeLimits, cross: () => never): Take => {
  const { apply, getPrototypeOf, ownKeys } = Reflect
  const { keys, defineProperty, getOwnPropertyDescriptor } = Object
  const isList = Array.isArray
  const { isView } = ArrayBuffer
  const { charCodeAt } = String.prototype
  const { toSpliced } = Array.prototype
  const OurMap = Map
  const OurSet = Set
  const mapPrototype = Map.prototype
  const setPrototype = Set.prototype
  const mapEach = Map.prototype.forEach
  const setEach = Set.prototype.forEach
  const mapSet = Map.prototype.set
  const setAdd = Set.prototype.add
  const typedPrototype = getPrototypeOf(Int8Array.prototype) as object
  const typedTag = getOwnPropertyDescriptor(typedPrototype, Symbol.toStringTag)?.get as () => string | undefined
  const typedKinds = {
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
  const [listPrototype, recordPrototype] = [Array.prototype, Object.prototype]
  const keysBefore = ownKeys(listPrototype).length + ownKeys(recordPrototype).length
  let nodes = 0
  let characters = 0
  let isPatched = false

  /** Whether a prototype has got keys, among them perhaps a setter that would swallow what is assigned. */
  const lookForPatches = (): void => {
    isPatched = ownKeys(listPrototype).length + ownKeys(recordPrototype).length !== keysBefore
  }

  /** Assigning is four times as fast as defining, and does the same where no prototype was patched. */
  const put = (holder: object, key: PropertyKey, value: unknown): void => {
    if (isPatched || key === '__proto__') {
      defineProperty(holder, key, { value, enumerable: true, writable: true, configurable: true })
    } else (holder as Record<PropertyKey, unknown>)[key] = value
  }

  const count = (more: number): void => {
    nodes += more
    if (!(nodes <= limits.answerNodes)) cross()
  }

  /** Reads the last character, which makes V8 do the joining that a rope of concatenations has put off. */
  const takeText = (text: string): string => {
    characters += text.length
    if (characters > limits.answerCharacters) cross()
    if (text.length > 0) apply(charCodeAt, text, [text.length - 1])
    return text
  }

  /**
   * Built-ins that no patch reaches make the copy, with elements or properties of its own; what can hold more is then
   * put in its place. Assigning to a new element would run a setter planted on a prototype, and hand it the copy.
   */
  const takeList = (list: readonly unknown[], depth: number): unknown[] => {
    count(list.length)
    const copy = apply(toSpliced, list, []) as unknown[]
    for (let index = 0; index < copy.length; index++) {
      const item = copy[index]
      if (typeof item !== 'number') copy[index] = take(item, depth + 1)
    }
    return copy
  }

  const takeRecord = (record: Record<string, unknown>, depth: number): unknown => {
    const copy = { ...record }
    const names = keys(copy)
    count(names.length)
    for (let index = 0; index < names.length; index++) {
      const name = names[index] as string
      const item = copy[name]
      if (typeof item !== 'number') copy[name] = take(item, depth + 1)
    }
    return copy
  }

  const takeObject = (value: object, depth: number): unknown => {
    if (isList(value)) return takeList(value, depth)
    const prototype = getPrototypeOf(value)
    if (prototype === mapPrototype) {
      const copy = new OurMap()
      const each = (item: unknown, key: unknown): unknown =>
        apply(mapSet, copy, [take(key, depth + 1), take(item, depth + 1)])
      apply(mapEach, value, [each])
      return copy
    }
    if (prototype === setPrototype) {
      const copy = new OurSet()
      const each = (item: unknown): unknown => apply(setAdd, copy, [take(item, depth + 1)])
      apply(setEach, value, [each])
      return copy
    }
    if (isView(value)) {
      count((value as Int8Array).length)
      // By its kind's own constructor: `slice` would ask the candidate's species for one.
      const Kind = typedKinds[apply(typedTag, value, []) as keyof typeof typedKinds] as new (of: object) => object
      return Kind === undefined ? undefined : new Kind(value)
    }
    return takeRecord(value as Record<string, unknown>, depth)
  }

  const take = (value: unknown, depth: number): unknown => {
    if (depth > limits.answerDepth) cross()
    count(1)
    if (typeof value === 'string') return takeText(value)
    if (typeof value === 'object' && value !== null) return takeObject(value, depth)
    return value
  }

  const takeChain = (head: unknown): unknown[] => {
    const copy: unknown[] = []
    let node = head as Chain | null | undefined
    while (node !== null && node !== undefined) {
      put(copy, copy.length, take(node.val, 1))
      node = node.next
    }
    return copy
  }

  const takeTree = (root: unknown): unknown[] => {
    const copy: unknown[] = []
    const waiting = [root as Branch | null | undefined]
    let used = 0
    for (let index = 0; index < waiting.length; index++) {
      const node = waiting[index]
      if (node === null || node === undefined) {
        put(copy, index, null)
        continue
      }
      put(copy, index, take(node.val, 1))
      used = index + 1
      put(waiting, waiting.length, node.left)
      put(waiting, waiting.length, node.right)
    }
    copy.length = used
    return copy
  }

  return {
    restart: () => {
      nodes = 0
      characters = 0
    },
    as: (value, shape) => {
      if (typeof value === 'object') lookForPatches()
      switch (shape) {
        case 'value':
          return take(value, 0)
        case 'linked-list':
          return takeChain(value)
        case 'binary-tree':
          return takeTree(value)
      }
    },
  }
}
