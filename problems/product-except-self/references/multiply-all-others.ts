/** Multiplies all other elements for every place. */
export function productExceptSelf(nums: number[]): number[] {
  return nums.map((_, place) => {
    let product = 1
    for (let index = 0; index < nums.length; index++) {
      if (index !== place) product *= nums[index] as number
    }
    return product
  })
}
