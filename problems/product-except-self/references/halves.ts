/** Every half gets the product of all that lies outside it, and hands it on to its own halves; the lists are joined. */
export function productExceptSelf(nums: number[]): number[] {
  const answerFor = (part: number[], outside: number): number[] => {
    if (part.length === 1) return [outside]
    const middle = part.length >> 1
    const left = part.slice(0, middle)
    const right = part.slice(middle)
    return answerFor(left, outside * productOf(right)).concat(answerFor(right, outside * productOf(left)))
  }
  return answerFor(nums, 1)
}

const productOf = (part: number[]): number => part.reduce((product, value) => product * value, 1)
