/** n/1 + n/2 + … + n/n steps. */
export const solve = (n: number): number => {
  let steps = 0
  for (let stride = 1; stride <= n; stride++) {
    for (let at = stride; at <= n; at += stride) steps++
  }
  return steps
}
