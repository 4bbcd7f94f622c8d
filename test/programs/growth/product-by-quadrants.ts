/** Multiplies two square tables by quadrants: eight products of half the side. */
const multiply = (
  out: number[],
  values: number[],
  side: number,
  row: number,
  column: number,
  by: number,
  width: number,
): void => {
  if (side === 1) {
    const at = row * width + column
    out[at] = ((out[at] ?? 0) + (values[(row + by) % width] ?? 0) * (values[(by + column) % width] ?? 0)) % 10_007
    return
  }
  const half = side >> 1
  for (let part = 0; part < 8; part++) {
    multiply(
      out,
      values,
      half,
      row + (part & 1) * half,
      column + ((part >> 1) & 1) * half,
      by + ((part >> 2) & 1) * half,
      width,
    )
  }
}

export const solve = (values: number[]): number => {
  const out: number[] = new Array<number>(values.length * values.length).fill(0)
  multiply(out, values, values.length, 0, 0, 0, values.length)
  return out[1] ?? 0
}
