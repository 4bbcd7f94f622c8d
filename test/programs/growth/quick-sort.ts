const sort = (list: number[], from: number, to: number): void => {
  if (from >= to) return
  const pivot = list[(from + to) >> 1] ?? 0
  let left = from
  let right = to
  while (left <= right) {
    while ((list[left] ?? 0) < pivot) left++
    while ((list[right] ?? 0) > pivot) right--
    if (left > right) break
    const moved = list[left] ?? 0
    list[left++] = list[right] ?? 0
    list[right--] = moved
  }
  sort(list, from, right)
  sort(list, left, to)
}

export const solve = (values: number[]): number[] => {
  const list = values.slice()
  sort(list, 0, list.length - 1)
  return list
}
