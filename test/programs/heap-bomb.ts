// Memory limit: lists that are all held.
export function distinctPrefixes(): number[] {
  const held: number[][] = []
  for (;;) held.push(new Array(100_000).fill(0.5))
}
