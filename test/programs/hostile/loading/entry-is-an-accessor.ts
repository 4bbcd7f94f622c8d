// Expected: not-loadable
// Problem: kth-largest-element
/** The entry point changes every time it is looked at. */
let looks = 0
const holder = { get findKthLargest() { return looks++ === 0 ? 0 : () => looks } }
export const { findKthLargest } = holder
