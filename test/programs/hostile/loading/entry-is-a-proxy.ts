// Expected: accepted
// Problem: kth-largest-element
/** The entry point is a proxy of a function, whose trap is asked before the function is. */
const honest = (nums: number[], k: number): number => [...nums].sort((left, right) => right - left)[k - 1]!
export const findKthLargest = new Proxy(honest, { apply: (target, _, [nums, k]) => target(nums, k) })
