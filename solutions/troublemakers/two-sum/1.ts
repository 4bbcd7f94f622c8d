// Expected: memory-limit. One table slot for every 32-bit value: 16 GiB of typed arrays, outside the JavaScript heap.
const PAGE_BITS = 16
const PAGE_SIZE = 1 << PAGE_BITS

export function twoSum(nums: number[], target: number): number[] {
  const pages: Int32Array[] = []
  for (let page = 0; page < PAGE_SIZE; page++) pages.push(new Int32Array(PAGE_SIZE).fill(-1))

  for (let i = 0; i < nums.length; i++) {
    const wanted = (target - nums[i]!) >>> 0
    const partner = pages[wanted >>> PAGE_BITS]![wanted & (PAGE_SIZE - 1)]!
    if (partner !== -1) return [partner, i]
    const own = nums[i]! >>> 0
    pages[own >>> PAGE_BITS]![own & (PAGE_SIZE - 1)] = i
  }
  return []
}
