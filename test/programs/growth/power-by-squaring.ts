const power = (base: number, exponent: number): number => {
  if (exponent === 0) return 1
  const half = power(base, exponent >> 1)
  const square = (half * half) % 10_007
  return exponent % 2 === 0 ? square : (square * base) % 10_007
}

export const solve = (n: number): number => power(3, n)
