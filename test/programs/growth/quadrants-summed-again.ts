/** T(n) = 4 T(n/2) + n²: every quadrant is summed before it is divided. */
const sum = (values: number[], side: number, top: number, left: number): number => {
  let total = 0
  for (let row = top; row < top + side; row++) {
    for (let column = left; column < left + side; column++) {
      total = (total + (values[(row + column) % values.length] ?? 0)) % 1_000_003
    }
  }
  if (side <= 1) return total
  const half = side >> 1
  return (
    (total +
      sum(values, half, top, left) +
      sum(values, half, top, left + half) +
      sum(values, half, top + half, left) +
      sum(values, half, top + half, left + half)) %
    1_000_003
  )
}

export const solve = (values: number[]): number => sum(values, values.length, 0, 0)
