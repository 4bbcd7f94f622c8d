/** T(n) = 2 T(n − 1) + 1 */
const moves = (discs: number): number => (discs === 0 ? 0 : moves(discs - 1) + 1 + moves(discs - 1))

export const solve = (n: number): number => moves(n)
