/** Wrong: sorts the indices in a Uint16Array, where indices from 65 536 up come out reduced. */
export function twoSum(nums: number[], target: number): number[] {
  const order = Uint16Array.from(nums.keys())
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
