export const solve = (n: number): number => {
  let steps = 0
  for (let left = n; left > 1; left = Math.floor(left / 2)) steps++
  return steps
}
