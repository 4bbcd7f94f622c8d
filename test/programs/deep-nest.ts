// Output limit: nested a million deep.
export function distinctPrefixes(): unknown {
  let list: unknown[] = []
  for (let depth = 0; depth < 1_000_000; depth++) list = [list]
  return list
}
