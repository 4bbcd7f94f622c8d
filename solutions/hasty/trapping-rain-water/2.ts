class Solution {
  trap(height: number[]): number {
    let max = 0;
    const left = height.map((h) => {
      max = Math.max(max, h);
      return max;
    });

    max = 0;
    const right = [...height]
      .reverse()
      .map((h) => {
        max = Math.max(max, h);
        return max;
      })
      .reverse();

    return height
      .map((h, i) => Math.min(left[i], right[i]) - h)
      .reduce((sum, water) => sum + water, 0);
  }
}

export function trap(height: number[]): number {
  return new Solution().trap(height);
}
