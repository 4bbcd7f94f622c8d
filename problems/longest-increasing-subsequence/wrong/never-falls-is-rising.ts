/** Wrong: lets equal elements follow one another. */
export function lengthOfLIS(nums: number[]): number {
  const lasts: number[] = []
  for (const value of nums) {
    let low = 0
    let high = lasts.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((lasts[middle] as number) <= value) low = middle + 1
      else high = middle
    }
    lasts[low] = value
  }
  return lasts.length
}
