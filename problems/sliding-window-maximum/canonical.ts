/**
 * Running maxima of blocks (van Herk, Gil and Werman). The numbers are cut into blocks of k; a window that starts in
 * one block ends in the next, so its maximum is the larger of two running maxima: from the window's start to the end
 * of its block, and from there to the window's end. It is fast because
 *
 * - each number is read twice and compared at most three times, whatever the window, and the comparison with a running
 *   maximum almost always has the same outcome, where a queue of candidates pops an unpredictable number of them;
 * - the only memory is the result itself: the first running maxima wait in the places of the windows they belong to;
 * - `slice` makes the result at its full length and packed, which neither `push` nor `new Array` does.
 */
export const maxSlidingWindow = (nums: number[], k: number): number[] => {
  const count = nums.length - k + 1
  const result = nums.slice(0, count)
  for (let start = 0; start < count; start += k) {
    const end = start + k
    const stop = end < count ? end : count
    toBlockEnd(nums, result, start, stop, end)
    fromBlockStart(nums, result, start, stop, k)
  }
  return result
}

/** result[i] = maximum of nums[i … end − 1] for the windows start ≤ i < stop. */
const toBlockEnd = (nums: number[], result: number[], start: number, stop: number, end: number): void => {
  let max = nums[end - 1] as number
  let index = end - 1
  for (; index >= stop; index--) {
    const value = nums[index] as number
    if (value > max) max = value
  }
  for (; index >= start; index--) {
    const value = nums[index] as number
    if (value > max) max = value
    result[index] = max
  }
}

/** Raises result[i] to the maximum of nums[start + k … i + k − 1], the part of its window in the next block. */
const fromBlockStart = (nums: number[], result: number[], start: number, stop: number, k: number): void => {
  if (start + 1 >= stop) return
  let max = nums[start + k] as number
  for (let index = start + 1; index < stop; index++) {
    const value = nums[index + k - 1] as number
    if (value > max) max = value
    if (max > (result[index] as number)) result[index] = max
  }
}
