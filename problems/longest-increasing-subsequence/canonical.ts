/**
 * The smallest last element of a rising subsequence of each length, in a typed array that rises itself; each element
 * replaces the first that is not less, found by bisection. It is fast because the bisection has no branch to mispredict:
 * whether a step goes up is the sign of a difference, and the number of steps depends on the length reached alone. An
 * element that lengthens the longest subsequence costs one comparison.
 */
export function lengthOfLIS(nums: number[]): number {
  const size = nums.length
  const lasts = new Int32Array(size)
  let length = 0
  let greatest = -Infinity
  for (let index = 0; index < size; index++) {
    const value = nums[index] as number
    if (value > greatest) {
      lasts[length++] = value
      greatest = value
      continue
    }
    const place = firstNotLess(lasts, length, value)
    lasts[place] = value
    greatest = lasts[length - 1] as number
  }
  return length
}

/** The statement's bounds lie less than 2^31 apart: the sign of a difference is not lost in 32 bits. */
const firstNotLess = (lasts: Int32Array, length: number, value: number): number => {
  let from = 0
  let left = length
  while (left > 1) {
    const half = left >> 1
    from += (((lasts[from + half - 1] as number) - value) >> 31) & half
    left -= half
  }
  return from
}
