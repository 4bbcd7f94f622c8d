// Expected: accepted. Fills a table of eight million logarithms when the module loads; that work is charged to it.
const LOG2 = new Uint8Array(1 << 23)
for (let i = 2; i < LOG2.length; i++) LOG2[i] = LOG2[i >> 1]! + 1

export function maxSlidingWindow(nums: number[], k: number): number[] {
  const depth = LOG2[k]!
  const highest = nums.slice()
  for (let step = 1; step < 1 << depth; step *= 2) {
    for (let i = 0; i + step < highest.length; i++) {
      if (highest[i + step]! > highest[i]!) highest[i] = highest[i + step]!
    }
  }

  const result: number[] = []
  const shift = k - (1 << depth)
  for (let i = 0; i + k <= nums.length; i++) result.push(Math.max(highest[i]!, highest[i + shift]!))
  return result
}
