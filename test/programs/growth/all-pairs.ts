export const solve = (values: number[]): number => {
  let found = 0
  for (let first = 0; first < values.length; first++) {
    for (let second = first + 1; second < values.length; second++) {
      if ((values[first] ?? 0) + (values[second] ?? 0) === 1_000_000) found++
    }
  }
  return found
}
