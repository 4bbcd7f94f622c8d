// Output limit: 512 MB that exist only as a promise to join them.
export function distinctPrefixes(): unknown {
  let rope = 'x'.repeat(1_000)
  while (rope.length < 2 ** 28) rope += rope
  return [rope]
}
