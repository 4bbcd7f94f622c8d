/** Wrong: gives every zero the product of the elements that are none, also when there is another zero. */
export function productExceptSelf(nums: number[]): number[] {
  const product = nums.reduce((all, value) => (value === 0 ? all : all * value), 1)
  const hasZero = nums.includes(0)
  return nums.map((value) => {
    if (!hasZero) return product / value
    return value === 0 ? product : 0
  })
}
