export function findKthLargest(nums: number[], k: number): number {
  let rest = [...nums];
  for (let i = 1; i < k; i++) {
    const max = rest.reduce((a, b) => Math.max(a, b));
    const index = rest.indexOf(max);
    rest = rest.slice(0, index).concat(rest.slice(index + 1));
  }
  return rest.reduce((a, b) => Math.max(a, b));
}
