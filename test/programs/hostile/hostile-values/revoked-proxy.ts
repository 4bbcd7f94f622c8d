// Expected: runtime-error
// Problem: sliding-window-maximum
/** A proxy that has been revoked: every question put to it throws. */
export function maxSlidingWindow(nums: number[], k: number): number[] {
  const { proxy, revoke } = Proxy.revocable(nums.slice(0, k), {})
  revoke()
  return proxy
}
