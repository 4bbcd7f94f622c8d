export const maxSlidingWindow = (nums: number[], k: number): number[] => {
  const sorted = nums.slice(0, k).sort((a, b) => a - b);
  const answer = [sorted[sorted.length - 1]];

  for (let i = k; i < nums.length; i++) {
    // take the number that leaves out of the sorted window
    sorted.splice(sorted.indexOf(nums[i - k]), 1);

    // put the new one in at its place
    const pos = sorted.findIndex((x) => x >= nums[i]);
    if (pos === -1) {
      sorted.push(nums[i]);
    } else {
      sorted.splice(pos, 0, nums[i]);
    }

    answer.push(sorted[sorted.length - 1]);
  }

  return answer;
};
