const rootFrom = (n: number, root: number): number => ((root + 1) * (root + 1) > n ? root : rootFrom(n, root + 1))

export const solve = (n: number): number => rootFrom(n, 0)
