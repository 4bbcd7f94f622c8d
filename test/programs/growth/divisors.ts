/** Trial division up to the square root. */
export const solve = (n: number): number => {
  let found = 0
  for (let divisor = 1; divisor * divisor <= n; divisor++) {
    if (n % divisor === 0) found += divisor * divisor === n ? 1 : 2
  }
  return found
}
