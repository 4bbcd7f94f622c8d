/** T(n) = T(n − 1) + n */
const sort = (list: number[], from: number): void => {
  if (from >= list.length - 1) return
  let least = from
  for (let at = from + 1; at < list.length; at++) if ((list[at] ?? 0) < (list[least] ?? 0)) least = at
  const moved = list[from] ?? 0
  list[from] = list[least] ?? 0
  list[least] = moved
  sort(list, from + 1)
}

export const solve = (values: number[]): number[] => {
  const list = values.slice()
  sort(list, 0)
  return list
}
