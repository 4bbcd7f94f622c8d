/** The smallest last element of each length, in a list that grows, with a bisection that branches. */
export function lengthOfLIS(nums: number[]): number {
  const lasts: number[] = []
  for (const value of nums) {
    let low = 0
    let high = lasts.length
    while (low < high) {
      const middle = Math.floor((low + high) / 2)
      if ((lasts[middle] as number) < value) low = middle + 1
      else high = middle
    }
    lasts[low] = value
  }
  return lasts.length
}
