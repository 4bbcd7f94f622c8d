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
  const { defineProperty, deleteProperty } = Reflect
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

  const give = (name: string, value: unknown): void => {
    defineProperty(globalThis, name, { value, writable: true, configurable: true, enumerable: false })
  }
  give('console', console)
  give('structuredClone', parts.structuredClone)
  give('ListNode', parts.ListNode)
  give('TreeNode', parts.TreeNode)
  for (const [name, queue] of entries(parts.queues)) give(name, queue)
  give('WeakRef', WeakReference)
  give('FinalizationRegistry', Registry)
  // Node formats a stack with functions of the main realm, and one of them that overflows hands the candidate an error
  // of that realm. A limit that is no number makes V8 collect no stack at all; assigning another does nothing.
  defineProperty(Error, 'stackTraceLimit', { get: () => undefined, set: ignore, enumerable: true, configurable: false })
  for (const name of ['WebAssembly', 'SharedArrayBuffer', 'Atomics']) deleteProperty(globalThis, name)
}
