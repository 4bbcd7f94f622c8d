// Expected: accepted
// Problem: kth-largest-element
/** The usual `class Solution`, with a field, and a bucket by the upper half of each number. */
class Solution {
  private readonly radix = 16
  findKthLargest(nums: number[], k: number): number {
    const counts = new Int32Array(1 << this.radix)
    const keys = Int32Array.from(nums)
    for (const key of keys) counts[(key >> 16) + 32_768]!++
    let bucket = counts.length - 1
    let left = k
    while (left > counts[bucket]!) left -= counts[bucket--]!
    const inside = keys.filter((key) => (key >> 16) + 32_768 === bucket).sort()
    return inside[inside.length - left]!
  }
}
