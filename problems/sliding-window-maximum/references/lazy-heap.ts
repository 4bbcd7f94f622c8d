/** A heap of positions with the largest number on top; a position that has left the window is removed on top only. */
export function maxSlidingWindow(nums: number[], k: number): number[] {
  const heap: number[] = []
  const at = (slot: number): number => nums[heap[slot] as number] as number
  const swap = (one: number, other: number): void => {
    const moved = heap[one] as number
    heap[one] = heap[other] as number
    heap[other] = moved
  }
  const push = (position: number): void => {
    heap.push(position)
    let slot = heap.length - 1
    while (slot > 0) {
      const parent = (slot - 1) >> 1
      if (at(parent) >= at(slot)) break
      swap(parent, slot)
      slot = parent
    }
  }
  const pop = (): void => {
    const last = heap.pop() as number
    if (heap.length === 0) return
    heap[0] = last
    let slot = 0
    for (;;) {
      let child = 2 * slot + 1
      if (child >= heap.length) break
      if (child + 1 < heap.length && at(child + 1) > at(child)) child++
      if (at(slot) >= at(child)) break
      swap(slot, child)
      slot = child
    }
  }
  const result: number[] = []
  for (let i = 0; i < nums.length; i++) {
    push(i)
    if (i < k - 1) continue
    while ((heap[0] as number) <= i - k) pop()
    result.push(at(0))
  }
  return result
}
