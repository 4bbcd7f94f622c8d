const merged = (left: number[], right: number[]): number[] => {
  const all: number[] = []
  let first = 0
  let second = 0
  while (first < left.length && second < right.length) {
    if ((left[first] ?? 0) <= (right[second] ?? 0)) all.push(left[first++] ?? 0)
    else all.push(right[second++] ?? 0)
  }
  while (first < left.length) all.push(left[first++] ?? 0)
  while (second < right.length) all.push(right[second++] ?? 0)
  return all
}

export const solve = (values: number[]): number[] => {
  if (values.length < 2) return values
  const middle = values.length >> 1
  return merged(solve(values.slice(0, middle)), solve(values.slice(middle)))
}
