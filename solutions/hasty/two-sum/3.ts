export function twoSum(nums: number[], target: number): number[] {
  for (let i = 0; i < nums.length; i++) {
    const rest = nums.slice(i + 1);
    const j = rest.indexOf(target - nums[i]);
    if (j !== -1) {
      return [i, i + 1 + j];
    }
  }
  return [];
}
