// Expected: neutralised
// Problem: kth-largest-element
// Twin: references/sort-descending.ts
/** Replaces the ways in which functions are called, to be asked before anybody calls anything. */
const honest = (nums: number[], k: number): number => [...nums].sort((left, right) => right - left)[k - 1]!
const { apply } = Reflect
let asked = 0
const watch = (name: 'call' | 'apply' | 'bind'): void => {
  const original = Function.prototype[name]
  Object.defineProperty(Function.prototype, name, {
    value(this: unknown, ...given: unknown[]) {
      asked++
      return apply(original, this, given)
    },
  })
}
watch('call')
watch('apply')
watch('bind')
Reflect.apply = (...given) => (asked++, apply(...given))
export function findKthLargest(nums: number[], k: number): number {
  return asked > 1e9 ? 0 : honest(nums, k)
}
