/** T(n) = 8 T(n/2) + 1 */
const cells = (side: number): number => {
  if (side <= 1) return 1
  let sum = 0
  for (let octant = 0; octant < 8; octant++) sum += cells(side / 2)
  return sum
}

export const solve = (n: number): number => cells(n)
