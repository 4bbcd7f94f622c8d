/** The first element as the pivot: each call takes one element off a sorted list. */
const sort = (list: number[], from: number, to: number): void => {
  if (from >= to) return
  const pivot = list[from] ?? 0
  let place = from
  for (let at = from + 1; at <= to; at++) {
    if ((list[at] ?? 0) >= pivot) continue
    place++
    const moved = list[place] ?? 0
    list[place] = list[at] ?? 0
    list[at] = moved
  }
  list[from] = list[place] ?? 0
  list[place] = pivot
  sort(list, from, place - 1)
  sort(list, place + 1, to)
}

export const solve = (sorted: number[]): number[] => {
  const list = sorted.slice()
  sort(list, 0, list.length - 1)
  return list
}
