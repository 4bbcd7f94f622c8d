export const solve = (values: number[]): boolean => {
  if (values.length % 2 === 0) return true
  return false
}
