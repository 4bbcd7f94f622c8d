/** For each place the largest of the √n places after it. */
export const solve = (values: number[]): number => {
  const width = Math.floor(Math.sqrt(values.length))
  let sum = 0
  for (let start = 0; start < values.length; start++) {
    let largest = 0
    for (let at = start; at < start + width; at++) {
      const value = values[at % values.length] ?? 0
      if (value > largest) largest = value
    }
    sum = (sum + largest) % 1_000_003
  }
  return sum
}
