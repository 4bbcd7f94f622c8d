// Expected: not-loadable
// Problem: kth-largest-element
/** Is nothing but the name of another module's function. */
export * from 'node:fs'
export { readFileSync as findKthLargest } from 'node:fs'
