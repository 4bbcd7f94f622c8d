// Expected: runtime-error
// Problem: kth-largest-element
/** Throws a proxy that has been revoked. */
export function findKthLargest(nums: number[], k: number): number {
  const { proxy, revoke } = Proxy.revocable({ nums, k }, {})
  revoke()
  throw proxy
}
