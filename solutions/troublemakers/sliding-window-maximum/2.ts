// Expected: invalid-output. Every element is an accessor that looks for its maximum only when it is read.
class LazyWindows extends Array<number> {
  constructor(nums: number[], k: number) {
    super()
    for (let start = 0; start + k <= nums.length; start++) {
      Object.defineProperty(this, start, {
        enumerable: true,
        configurable: true,
        get: () => {
          let highest = nums[start]!
          for (let i = start + 1; i < start + k; i++) highest = Math.max(highest, nums[i]!)
          return highest
        },
      })
    }
  }
}

export function maxSlidingWindow(nums: number[], k: number): number[] {
  return new LazyWindows(nums, k)
}
