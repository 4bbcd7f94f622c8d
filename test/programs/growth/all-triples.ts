export const solve = (values: number[]): number => {
  let found = 0
  for (let first = 0; first < values.length; first++) {
    for (let second = first + 1; second < values.length; second++) {
      for (let third = second + 1; third < values.length; third++) {
        if ((values[first] ?? 0) + (values[second] ?? 0) + (values[third] ?? 0) === 1_000_000) found++
      }
    }
  }
  return found
}
