// Selection by histogram: first the upper bits decide the bucket, then the lower 16 bits the element.
export function findKthLargest(nums: number[], k: number): number {
  const OFFSET = 1_000_000_000
  const n = nums.length
  const high = new Int32Array(1 << 15)
  for (let i = 0; i < n; i++) high[(nums[i] + OFFSET) >>> 16]++

  let rest = k
  let bucket = high.length - 1
  while (rest > high[bucket]) {
    rest -= high[bucket]
    bucket--
  }

  const low = new Int32Array(1 << 16)
  for (let i = 0; i < n; i++) {
    const x = nums[i] + OFFSET
    if (x >>> 16 === bucket) low[x & 0xffff]++
  }
  let digit = low.length - 1
  while (rest > low[digit]) {
    rest -= low[digit]
    digit--
  }
  return bucket * 65536 + digit - OFFSET
}
