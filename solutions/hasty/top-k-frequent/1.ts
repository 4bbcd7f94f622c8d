export function topKFrequent(nums: number[], k: number): number[] {
  const unique = nums.filter((n, i) => nums.indexOf(n) === i);
  const countOf = (x: number) => nums.filter((n) => n === x).length;
  return unique.sort((a, b) => countOf(b) - countOf(a)).slice(0, k);
}
