import type { NodeClasses } from './nodes.ts'
import type { PriorityQueueClasses } from './priority-queues.ts'
import type { QueueClasses } from './queues.ts'

/**
 * Puts into the context what honest algorithmic code uses, and takes away what only helps to cheat. The console is
 * swallowed and counted: V8's own costs 1.7 µs a call, this one 0.05. `WeakRef` and `FinalizationRegistry` keep their
 * names but observe no collection; shared memory and WebAssembly, the ways to threads, go.
 */
export const installGlobals = (
  parts: NodeClasses & { structuredClone: (value: unknown) => unknown; queues: PriorityQueueClasses & QueueClasses },
  consoleCharacters: number,
  cross: () => never,
): void => {
  const { apply, construct, defineProperty, deleteProperty, getOwnPropertyDescriptor } = Reflect
  const { entries } = Object
  let written = 0

  const swallow = (...values: unknown[]): void => {
    for (let index = 0; index < values.length; index++) {
      const value = values[index]
      // A value that is no text counts as a short line: it is not formatted, so that logging costs no one time.
      written += typeof value === 'string' ? value.length + 1 : 8
    }
    if (written > consoleCharacters) cross()
  }
  const ignore = (): void => {}
  const console: Record<string, (...values: unknown[]) => void> = {}
  for (const name of ['log', 'error', 'warn', 'info', 'debug', 'trace', 'dir', 'table', 'group', 'groupCollapsed']) {
    console[name] = swallow
  }
  for (const name of ['groupEnd', 'time', 'timeEnd', 'timeLog', 'count', 'countReset', 'clear']) console[name] = ignore
  console['assert'] = (holds, ...values) => {
    if (holds !== true) swallow(...values)
  }

  class WeakReference {
    readonly #target: unknown
    constructor(target: unknown) {
      this.#target = target
    }
    deref(): unknown {
      return this.#target
    }
  }
  class Registry {
    register(): void {}
    unregister(): boolean {
      return false
    }
  }

  /**
   * A clock that moves by a millisecond each time it is asked. A true one tells how long something took, and so
   * what the machine remembers of earlier contexts; a frozen one would not end a loop that works for a while.
   */
  const OurDate = Date
  let moment = OurDate.UTC(2024, 0, 1)
  const now = (): number => ++moment
  function ToldDate(...fields: number[]): unknown {
    if (new.target === undefined) return new OurDate(now()).toString()
    return construct(OurDate as new (...parts: number[]) => Date, fields.length === 0 ? [now()] : fields, new.target)
  }
  defineProperty(ToldDate, 'prototype', { value: OurDate.prototype, writable: false })
  defineProperty(ToldDate, 'name', { value: 'Date', configurable: true })
  defineProperty(ToldDate, 'length', { value: 7, configurable: true })
  for (const [name, value] of [
    ['now', now],
    ['parse', OurDate.parse],
    ['UTC', OurDate.UTC],
  ] as const) {
    defineProperty(ToldDate, name, { value, writable: true, configurable: true, enumerable: false })
  }
  defineProperty(OurDate.prototype, 'constructor', { value: ToldDate, writable: true, configurable: true })

  const give = (name: string, value: unknown): void => {
    defineProperty(globalThis, name, { value, writable: true, configurable: true, enumerable: false })
  }
  give('console', console)
  give('Date', ToldDate)
  give('structuredClone', parts.structuredClone)
  give('ListNode', parts.ListNode)
  give('TreeNode', parts.TreeNode)
  for (const [name, queue] of entries(parts.queues)) give(name, queue)
  give('WeakRef', WeakReference)
  give('FinalizationRegistry', Registry)
  // Node formats a stack with functions of the main realm, and one of them that overflows hands the candidate an error
  // of that realm. A limit that is no number makes V8 collect no stack at all; assigning another does nothing.
  defineProperty(Error, 'stackTraceLimit', { get: () => undefined, set: ignore, enumerable: true, configurable: false })
  // Formatting no date in particular formats the present one.
  const formatter = Intl.DateTimeFormat.prototype
  const boundFormat = getOwnPropertyDescriptor(formatter, 'format')?.get as () => (date: unknown) => string
  const formatToParts = formatter.formatToParts
  defineProperty(formatter, 'format', {
    get: function (this: unknown) {
      const bound = apply(boundFormat, this, [])
      return (date?: unknown): string => bound(date === undefined ? now() : date)
    },
    configurable: true,
  })
  defineProperty(formatter, 'formatToParts', {
    value: function (this: unknown, date?: unknown): unknown {
      return apply(formatToParts, this, [date === undefined ? now() : date])
    },
    writable: true,
    configurable: true,
  })
  for (const name of ['WebAssembly', 'SharedArrayBuffer', 'Atomics']) deleteProperty(globalThis, name)
}
