import vm from 'node:vm'

import { encode } from '../../harness/model/codec.ts'
import type { Entry } from '../../harness/model/problem.ts'
import type { WorkerLimits } from '../../harness/model/protocol.ts'
import { preludeSource, type Prelude } from '../../harness/worker/context/prelude.ts'
import { provePlain, type RealmPrototypes } from '../../harness/worker/prove-plain.ts'
import { realise } from '../../harness/worker/realise.ts'

/** The main realm's copy of a value, once it is proven plain: what the worker encodes. */
export const plainOf = (value: unknown, realm: RealmPrototypes): unknown => {
  const isJson = provePlain(value, realm)
  const made = realise(value)
  if (isJson && JSON.stringify(value) !== encode(made)) throw new Error('JSON says another value')
  return made
}

/** A context as the worker makes one, in this process: what tests of the context's code look into. */
export interface OpenedContext {
  readonly prelude: Prelude
  readonly realm: RealmPrototypes
  /** Evaluates code as the candidate's own. */
  readonly evaluate: (code: string) => unknown
  /** Loads an expression as the candidate, prepares one input and fires. */
  readonly call: (target: string, input: string) => void
  /** The realised value of an expression. */
  readonly plain: (code: string) => unknown
}

export const LIMITS: WorkerLimits = { answerBytes: 10_000, answerNodes: 2_000, answerDepth: 50, consoleBytes: 1_000 }

export const functionOf = (parameter: 'value' | 'linked-list' | 'binary-tree', result = parameter): Entry => ({
  kind: 'function',
  name: 'f',
  parameters: [parameter],
  result,
})

const isPrelude = (value: unknown): value is Prelude =>
  typeof value === 'object' && value !== null && 'fire' in value && 'crossed' in value

const isObjects = (value: unknown): value is [object, object] => Array.isArray(value) && value.length === 2

export const openContext = (entry: Entry = functionOf('value'), limits: Partial<WorkerLimits> = {}): OpenedContext => {
  const context = vm.createContext(vm.constants.DONT_CONTEXTIFY, { codeGeneration: { strings: false, wasm: false } })
  const evaluate = (code: string): unknown => vm.runInContext(code, context)
  const prelude = evaluate(preludeSource(entry, { ...LIMITS, ...limits }))
  const prototypes = evaluate('[Array.prototype, Object.prototype]')
  if (!isPrelude(prelude) || !isObjects(prototypes)) throw new Error('the prelude did not open')
  const realm = { list: prototypes[0], record: prototypes[1] }
  return {
    ...{ prelude, realm, evaluate },
    call: (target, input) => {
      prelude.bind(evaluate(`'use strict'; (${target})`))
      prelude.prepare(input)
      prelude.fire()
    },
    plain: (code) => plainOf(evaluate(`'use strict'; (${code})`), realm),
  }
}

/** What an expression throws, by name and message; undefined where it does not. */
export const thrownBy = (act: () => unknown): string | undefined => {
  try {
    act()
    return undefined
  } catch (thrown) {
    // An error of another realm is no Error of ours.
    return typeof thrown === 'object' && thrown !== null && 'name' in thrown && 'message' in thrown
      ? `${String(thrown.name)}: ${String(thrown.message)}`
      : 'no error'
  }
}
