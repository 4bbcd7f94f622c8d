import { types } from 'node:util'

/** Longest error text handed on; that of the protocol. */
const CHARACTERS = 900

/** Prototypes followed when looking for a name: Error, its subclass, a subclass of that. */
const PROTOTYPES = 5

/** The text of a data property found on the value or its prototypes, without running an accessor or a proxy trap. */
const textOf = (value: object, key: string): string | undefined => {
  let holder: object | null = value
  for (let step = 0; step < PROTOTYPES && holder !== null; step++) {
    if (types.isProxy(holder)) return undefined
    const descriptor = Object.getOwnPropertyDescriptor(holder, key)
    if (descriptor !== undefined) return typeof descriptor.value === 'string' ? descriptor.value : undefined
    holder = Object.getPrototypeOf(holder) as object | null
  }
  return undefined
}

/** What was thrown, in words, without running any code of the candidate. */
export const describeError = (thrown: unknown): string => {
  if (typeof thrown === 'function') return 'threw a function'
  if (typeof thrown !== 'object' || thrown === null) return `threw ${String(thrown)}`.slice(0, CHARACTERS)
  const name = textOf(thrown, 'name') ?? 'an object that is no Error'
  // Cut before it is joined to anything: the longest text there can be would overflow.
  const message = (textOf(thrown, 'message') ?? '').slice(0, CHARACTERS)
  return `${name.slice(0, CHARACTERS)}${message === '' ? '' : `: ${message}`}`.slice(0, CHARACTERS)
}
