// Output limit: an answer that contains itself has no end.
export function distinctPrefixes(): unknown {
  const list: unknown[] = []
  list.push(list)
  return list
}
