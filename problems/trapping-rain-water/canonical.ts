/**
 * Two ends walk towards each other. The lower of the two bars is taken: the other side holds whatever water stands over
 * it, so the one running level, the highest bar taken so far, is where that water's surface is.
 *
 * Why it is fast: one pass, one bar taken per step (the other is still in the cache), nothing written; choosing the
 * lower bar is a selection, not a pair of nested branches, and one level serves both sides.
 */
export function trap(height: number[]): number {
  let left = 0
  let right = height.length - 1
  let level = 0
  let water = 0
  while (left < right) {
    const low = height[left] as number
    const high = height[right] as number
    const bar = low < high ? low : high
    if (low < high) left++
    else right--
    if (bar > level) level = bar
    else water += level - bar
  }
  return water
}
