export const findKthLargest = (nums: number[], k: number): number => {
  const sorted = nums.slice().sort((a, b) => b - a);
  return sorted[k - 1];
};
