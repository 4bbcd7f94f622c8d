// Expected: memory-limit
// Problem: kth-largest-element
/** Memory outside of the heap that the engine's own limit bounds. */
export function findKthLargest(nums: number[], k: number): number {
  const held: ArrayBuffer[] = []
  for (;;) {
    const buffer = new ArrayBuffer(8_000_000)
    new Uint8Array(buffer).fill(k)
    held.push(buffer)
    if (held.length < 0) return nums[0]!
  }
}
