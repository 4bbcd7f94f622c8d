const twoSum = (nums: number[], target: number): number[] => {
  const indices: { [value: string]: number[] } = {};
  nums.forEach((n, i) => {
    if (!indices[n]) indices[n] = [];
    indices[n].push(i);
  });

  for (let i = 0; i < nums.length; i++) {
    const other = (indices[target - nums[i]] || []).find((j) => j !== i);
    if (other !== undefined) {
      return [i, other];
    }
  }
  return [];
};

export { twoSum };
export default twoSum;
