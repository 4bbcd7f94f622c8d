// Output limit: a list of 2^32 − 1 holes costs nothing to make and hours to read.
export function distinctPrefixes(): unknown {
  const list: number[] = []
  list.length = 2 ** 32 - 1
  return list
}
