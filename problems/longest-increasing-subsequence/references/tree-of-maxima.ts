/** Ranks the values, and keeps in a Fenwick tree the length of the longest subsequence that ends at each rank or below. */
export function lengthOfLIS(nums: number[]): number {
  const sorted = [...new Set(nums)].sort((left, right) => left - right)
  const ranks = new Map(sorted.map((value, index) => [value, index + 1]))
  const tree = new Array<number>(sorted.length + 1).fill(0)
  let longest = 0
  for (const value of nums) {
    const rank = ranks.get(value) as number
    let length = 1
    for (let place = rank - 1; place > 0; place -= place & -place)
      length = Math.max(length, (tree[place] as number) + 1)
    for (let place = rank; place < tree.length; place += place & -place) {
      if ((tree[place] as number) < length) tree[place] = length
    }
    longest = Math.max(longest, length)
  }
  return longest
}
