const count = (list: number[], spare: number[], from: number, to: number): number => {
  if (to - from < 2) return 0
  const middle = (from + to) >> 1
  let found = count(list, spare, from, middle) + count(list, spare, middle, to)
  let left = from
  let right = middle
  for (let at = from; at < to; at++) {
    if (left < middle && (right >= to || (list[left] ?? 0) <= (list[right] ?? 0))) spare[at] = list[left++] ?? 0
    else {
      found += middle - left
      spare[at] = list[right++] ?? 0
    }
  }
  for (let at = from; at < to; at++) list[at] = spare[at] ?? 0
  return found
}

export const solve = (values: number[]): number => count(values.slice(), values.slice(), 0, values.length)
