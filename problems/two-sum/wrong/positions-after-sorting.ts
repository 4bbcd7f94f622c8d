/** Wrong: answers with positions in the sorted copy instead of indices into the list given. */
export function twoSum(nums: number[], target: number): number[] {
  const sorted = nums.toSorted((left, right) => left - right)
  let low = 0
  let high = sorted.length - 1
  while (low < high) {
    const sum = (sorted[low] as number) + (sorted[high] as number)
    if (sum === target) return [low, high]
    if (sum < target) low++
    else high--
  }
  return []
}
