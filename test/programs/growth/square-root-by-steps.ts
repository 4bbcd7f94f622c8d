export const solve = (n: number): number => {
  let root = 0
  while ((root + 1) * (root + 1) <= n) root++
  return root
}
