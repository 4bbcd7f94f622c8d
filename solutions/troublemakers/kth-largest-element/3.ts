// Expected: invalid-output. Returns an object made to look equal to whatever it is compared with.
const equalToEverything = {
  equals: () => true,
  asymmetricMatch: () => true,
  valueOf: () => NaN,
  toString: () => '[object Number]',
  [Symbol.toPrimitive]: (hint: string) => (hint === 'string' ? '' : 0),
  get [Symbol.toStringTag]() {
    return 'Number'
  },
}

export function findKthLargest(_nums: number[], _k: number): number {
  return equalToEverything as unknown as number
}
