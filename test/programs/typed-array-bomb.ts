// Memory limit: buffers live outside the heap that Node's own limit bounds.
export function distinctPrefixes(): number[] {
  const held: Uint8Array[] = []
  for (;;) held.push(new Uint8Array(4_000_000).fill(1))
}
