export const solve = (values: number[]): number => {
  const longest: number[] = []
  let characters = 0
  for (const value of values) {
    longest.push(value)
    characters += longest.join(',').length
  }
  return characters
}
