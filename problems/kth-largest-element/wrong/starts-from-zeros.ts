/** Wrong: the k largest so far begin as zeros, so no negative answer is found. */
export function findKthLargest(nums: number[], k: number): number {
  const largest = new Array<number>(k).fill(0)
  for (const value of nums) {
    let place = k - 1
    if (value <= (largest[place] as number)) continue
    while (place > 0 && (largest[place - 1] as number) < value) {
      largest[place] = largest[place - 1] as number
      place--
    }
    largest[place] = value
  }
  return largest[k - 1] as number
}
