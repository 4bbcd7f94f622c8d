/** A factor of two between neighbours, seven sizes: 64-fold work for linear code, from a third of a ms to 20 ms. */
const SIZES = 7
const STEP_MOST = 2

/** Below this most code takes another path, and a call is all overhead. */
export const SIZE_LEAST = 4

/**
 * Sizes for one series, smallest first and `top` last: doubling, or in smaller equal steps where doubling would go below
 * 4. Whole numbers, each once: a small top gives fewer than seven. A top below 4 stands alone.
 */
export const growthSizes = (top: number): number[] => {
  const step = Math.min(STEP_MOST, Math.max(1, top / SIZE_LEAST) ** (1 / (SIZES - 1)))
  const sizes = Array.from({ length: SIZES }, (_, index) => Math.round(top / step ** (SIZES - 1 - index)))
  return [...new Set(sizes)]
}
