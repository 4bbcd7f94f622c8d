// Expected: accepted
// Problem: sliding-window-maximum
// Settled by: timing
/** An answer of half a million numbers, by typed arrays inside and a list outside. */
export function maxSlidingWindow(nums: number[], k: number): number[] {
  const places = new Int32Array(nums.length)
  const answer: number[] = []
  let head = 0
  let tail = 0
  nums.forEach((value, index) => {
    while (tail > head && nums[places[tail - 1]!]! <= value) tail--
    places[tail++] = index
    if (places[head]! <= index - k) head++
    if (index >= k - 1) answer.push(nums[places[head]!]!)
  })
  return answer
}
