/** Elements of up to this absolute value find their quotient in a table that stays in the innermost cache. */
const TABLED = 64

/**
 * Multiplies everything once and divides, with the zeros counted apart. It is fast because it makes one pass to multiply
 * and one to answer, and the second has neither a chain of products to wait for nor a division: a list whose product
 * stays within 32 bits consists of ones almost entirely, so the few quotients there are stand in a table. A copy of the
 * list serves as the answer, since a copy is made in one move and never has holes.
 */
export function productExceptSelf(nums: number[]): number[] {
  const length = nums.length
  let product = 1
  let zeros = 0
  let zeroAt = 0
  for (let index = 0; index < length; index++) {
    const value = nums[index] as number
    if (value !== 0) product = Math.imul(product, value)
    else {
      zeros++
      zeroAt = index
    }
  }
  const answer = nums.slice()
  if (zeros > 0) {
    answer.fill(0)
    if (zeros === 1) answer[zeroAt] = product
    return answer
  }
  const quotients = new Int32Array(2 * TABLED)
  for (let value = 1; value < TABLED; value++) {
    const quotient = Math.trunc(product / value)
    quotients[TABLED + value] = quotient
    quotients[TABLED - value] = -quotient
  }
  for (let index = 0; index < length; index++) {
    const value = nums[index] as number
    const place = value + TABLED
    answer[index] = place > 0 && place < 2 * TABLED ? (quotients[place] as number) : product / value
  }
  return answer
}
