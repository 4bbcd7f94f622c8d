/** T(n) = 4 T(n/2) + 1 */
const cells = (side: number): number => {
  if (side <= 1) return 1
  const half = side / 2
  return cells(half) + cells(half) + cells(half) + cells(half)
}

export const solve = (n: number): number => cells(n)
