/**
 * The list is cut into blocks of k. Every window is the end of one block and the beginning of
 * the next: its maximum is the larger of a suffix maximum and a prefix maximum.
 */
export const maxSlidingWindow = (nums: readonly number[], k: number): number[] => {
  const n = nums.length
  const suffix = new Int32Array(k)
  const answer: number[] = []

  for (let block = 0; block + k <= n; block += k) {
    // suffix maxima of the complete block
    let running = nums[block + k - 1]
    suffix[k - 1] = running
    for (let i = k - 2; i >= 0; i--) {
      const x = nums[block + i]
      if (x > running) running = x
      suffix[i] = running
    }

    answer.push(suffix[0])
    let prefix = -Infinity
    const last = Math.min(k - 1, n - block - k)
    for (let i = 1; i <= last; i++) {
      const x = nums[block + k + i - 1]
      if (x > prefix) prefix = x
      const s = suffix[i]
      answer.push(s > prefix ? s : prefix)
    }
  }
  return answer
}
