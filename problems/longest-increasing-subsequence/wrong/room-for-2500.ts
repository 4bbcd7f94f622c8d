/** Wrong: makes room for lengths up to 2,500, the longest list of other tellings of this task. */
export function lengthOfLIS(nums: number[]): number {
  const lasts = new Int32Array(2500)
  let length = 0
  for (const value of nums) {
    let low = 0
    let high = length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((lasts[middle] as number) < value) low = middle + 1
      else high = middle
    }
    lasts[low] = value
    if (low === length && length < lasts.length) length++
  }
  return length
}
