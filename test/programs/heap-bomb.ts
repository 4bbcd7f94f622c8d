// Memory limit: lists that are all held.
export function distinctPrefixes(): number[] {
  const held: number[][] = []
  for (;;) held.push(Array.from({ length: 10_000 }, (_, index) => index))
}
