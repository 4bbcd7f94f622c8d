export function twoSum(nums: number[], target: number): number[] {
  const LIMIT = 1_000_000_000
  const n = nums.length
  let bits = 4
  while (1 << bits < n * 2) bits++
  const shift = 32 - bits
  const mask = (1 << bits) - 1

  // Open addressing: value and index + 1 (0 = free cell).
  const keys = new Int32Array(1 << bits)
  const places = new Int32Array(1 << bits)

  for (let i = 0; i < n; i++) {
    const x = nums[i]
    const need = target - x
    // Without a possible partner the element cannot be part of the answer.
    if (need > LIMIT || need < -LIMIT) continue

    let h = Math.imul(need, 0x9e3779b1) >>> shift
    while (places[h] !== 0) {
      if (keys[h] === need) return [places[h] - 1, i]
      h = (h + 1) & mask
    }

    h = Math.imul(x, 0x9e3779b1) >>> shift
    while (places[h] !== 0 && keys[h] !== x) h = (h + 1) & mask
    if (places[h] === 0) {
      keys[h] = x
      places[h] = i + 1
    }
  }
  return []
}
