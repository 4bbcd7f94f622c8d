// Expected: accepted
// Problem: kth-largest-element
/** The entry point is a bound function of an object of its own. */
const honest = (nums: number[], k: number): number => [...nums].sort((left, right) => right - left)[k - 1]!
export const findKthLargest = honest.bind({ toString: () => 'not to be called' })
