/** Wrong: begins below with a last element of 0, which no negative element exceeds. */
export function lengthOfLIS(nums: number[]): number {
  const lasts: number[] = [0]
  for (const value of nums) {
    let low = 1
    let high = lasts.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((lasts[middle] as number) < value) low = middle + 1
      else high = middle
    }
    if (value > (lasts[low - 1] as number)) lasts[low] = value
  }
  return lasts.length - 1
}
