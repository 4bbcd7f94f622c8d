/** Sorts the indices by value, then closes in on the target from both ends. */
export function twoSum(nums: number[], target: number): number[] {
  const order = nums.map((_, index) => index)
  order.sort((left, right) => (nums[left] as number) - (nums[right] as number))
  let low = 0
  let high = order.length - 1
  while (low < high) {
    const lowIndex = order[low] as number
    const highIndex = order[high] as number
    const sum = (nums[lowIndex] as number) + (nums[highIndex] as number)
    if (sum === target) return [lowIndex, highIndex]
    if (sum < target) low++
    else high--
  }
  return []
}
