// Runtime error: the message of its error has the greatest length a string can have.
export function distinctPrefixes(): number[] {
  throw new Error('x'.repeat(2 ** 29 - 24))
}
