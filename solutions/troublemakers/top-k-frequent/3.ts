// Expected: too-slow. Right, but counts every element by walking over all of them again.
export function topKFrequent(nums: number[], k: number): number[] {
  const counted: { value: number; count: number }[] = []
  for (const [index, value] of nums.entries()) {
    const count = nums.filter((other) => other === value).length
    if (nums.indexOf(value) === index) counted.push({ value, count })
  }
  counted.sort((a, b) => b.count - a.count)
  return counted.slice(0, k).map(({ value }) => value)
}
