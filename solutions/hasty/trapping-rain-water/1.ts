export function trap(height: number[]): number {
  let total = 0;
  for (let i = 0; i < height.length; i++) {
    const leftMax = Math.max(...height.slice(0, i + 1));
    const rightMax = Math.max(...height.slice(i));
    total += Math.min(leftMax, rightMax) - height[i];
  }
  return total;
}
