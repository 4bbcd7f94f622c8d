import type { Entry } from '../../model/problem.ts'
import type { Build } from './build.ts'
import type { Take } from './take.ts'

interface Call {
  readonly name: string
  readonly inputs: readonly unknown[]
}

/** Any name is taken for a method; calling one that does not exist throws, as it should. */
type Methods = Record<'method', (...inputs: readonly unknown[]) => unknown>

/** The worker's handle on one context. `fire` is the timed region; everything else happens outside it. */
export interface Handle {
  bind(target: unknown): void
  /** Parses the text of an input and builds the arguments. Runs no code of the candidate. */
  prepare(text: string): void
  fire(): void
  /** What the candidate returned: one value, or for a class the list of what its calls returned. */
  original(): unknown
  /** The copy that `fire` made of it by plain reads. */
  copy(): unknown
}

/** Makes the handle. As all of this folder, it captures its built-ins before the candidate's first instruction. */
export const makeHandle = (parts: {
  decode: (text: string) => unknown
  build: Build
  take: Take
  entry: Entry
}): Handle => {
  const { decode, build, take, entry } = parts
  const { apply, construct } = Reflect
  const { shift } = Array.prototype
  const { parse } = JSON
  const { repeat } = String.prototype
  let target: unknown
  let inputs: unknown[] = []
  let calls: unknown[] = []
  let returned: unknown[] = []
  let taken: unknown[] = []
  let original: unknown
  let copy: unknown

  /**
   * A list with elements of its own to assign to. A new element would run a setter planted on `Array.prototype`, which
   * could keep the list and change what was answered to earlier calls.
   */
  const slots = (length: number): unknown[] =>
    length === 0 ? [] : (parse(`[${apply(repeat, '0,', [length - 1])}0]`) as unknown[])

  /** Each call `[name, …inputs]` becomes `{ name, inputs }` in its own place; no new element is assigned. */
  const prepareCalls = (sequence: unknown[]): void => {
    for (let index = 0; index < sequence.length; index++) {
      const call = sequence[index] as unknown[]
      sequence[index] = { name: apply(shift, call, []) as unknown, inputs: call }
    }
    calls = sequence
    returned = slots(sequence.length)
    taken = slots(sequence.length)
  }

  /** By number of inputs: `Reflect.apply` costs more than a short method does. A missing method throws. */
  const invoke = (instance: Methods, { name, inputs: given }: Call): unknown => {
    const at = name as keyof Methods
    if (given.length === 1) return instance[at](given[0])
    if (given.length === 2) return instance[at](given[0], given[1])
    if (given.length === 0) return instance[at]()
    return apply(instance[at], instance, given)
  }

  const prepare = (text: string): void => {
    original = undefined
    copy = undefined
    const decoded = decode(text) as unknown[]
    if (entry.kind === 'class') {
      inputs = decoded[0] as unknown[]
      return prepareCalls(decoded[1] as unknown[])
    }
    inputs = decoded
    for (let index = 0; index < inputs.length; index++) {
      inputs[index] = build(inputs[index], entry.parameters[index] ?? 'value')
    }
  }

  const fireClass = (): void => {
    const instance = construct(target as new () => Methods, inputs) as Methods
    for (let index = 0; index < calls.length; index++) {
      const value = invoke(instance, calls[index] as Call)
      returned[index] = value === undefined ? null : value
      taken[index] = typeof value === 'number' ? value : value === undefined ? null : take.as(value, 'value')
    }
    original = returned
    copy = taken
  }

  const fire = (): void => {
    take.restart()
    if (entry.kind === 'class') return fireClass()
    original = apply(target as () => unknown, undefined, inputs)
    copy = take.as(original, entry.result)
  }

  return {
    bind: (value) => {
      target = value
    },
    prepare,
    fire,
    original: () => original,
    copy: () => copy,
  }
}
