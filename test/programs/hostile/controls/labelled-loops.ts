// Expected: accepted
// Problem: two-sum
/** Labelled loops, comma expressions and a switch that falls through. */
export function twoSum(nums: number[], target: number): number[] {
  let answer: number[] = []
  outer: for (let i = 0; i < nums.length; i++) {
    for (let j = i + 1; j < nums.length; j++) {
      switch (Math.sign(nums[i]! + nums[j]! - target)) {
        case 0:
          answer = [i, j]
          break outer
        case 1:
        case -1:
          continue
      }
    }
  }
  return answer
}
