// Expected: invalid-output. Returns a Proxy that does the search only when somebody reads the answer.
const search = (nums: number[], target: number): number[] => {
  const indexOf = new Map<number, number>()
  for (let i = 0; i < nums.length; i++) {
    const partner = indexOf.get(target - nums[i]!)
    if (partner !== undefined) return [partner, i]
    indexOf.set(nums[i]!, i)
  }
  return []
}

export function twoSum(nums: number[], target: number): number[] {
  let answer: number[] | undefined
  return new Proxy<number[]>([0, 0], {
    get(pair, key, receiver) {
      answer ??= search(nums, target)
      if (key === '0') return answer[0]
      if (key === '1') return answer[1]
      return Reflect.get(pair, key, receiver)
    },
  })
}
