// Output limit: 60 lists with 2^60 ways through them.
export function distinctPrefixes(): unknown {
  let list: unknown[] = [1]
  for (let depth = 0; depth < 60; depth++) list = [list, list]
  return list
}
