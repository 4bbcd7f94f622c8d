/** For every element looks back at all smaller ones before it. */
export function lengthOfLIS(nums: number[]): number {
  const lengths: number[] = []
  let longest = 0
  for (let index = 0; index < nums.length; index++) {
    let length = 1
    for (let earlier = 0; earlier < index; earlier++) {
      if ((nums[earlier] as number) < (nums[index] as number))
        length = Math.max(length, (lengths[earlier] as number) + 1)
    }
    lengths.push(length)
    longest = Math.max(longest, length)
  }
  return longest
}
