// Runtime error: the message of its error has 64 MiB, which are not to be joined to anything.
export function distinctPrefixes(): number[] {
  throw new Error('x'.repeat(2 ** 26))
}
