/** Keeps the k largest so far in a binary heap whose root is the smallest of them. */
export function findKthLargest(nums: number[], k: number): number {
  const heap: number[] = []
  for (const value of nums) {
    if (heap.length < k) append(heap, value)
    else if (value > (heap[0] as number)) replaceRoot(heap, value)
  }
  return heap[0] as number
}

const append = (heap: number[], value: number): void => {
  let place = heap.push(value) - 1
  while (place > 0) {
    const parent = (place - 1) >> 1
    if ((heap[parent] as number) <= value) break
    heap[place] = heap[parent] as number
    place = parent
  }
  heap[place] = value
}

const replaceRoot = (heap: number[], value: number): void => {
  let place = 0
  for (;;) {
    let child = 2 * place + 1
    if (child >= heap.length) break
    if (child + 1 < heap.length && (heap[child + 1] as number) < (heap[child] as number)) child++
    if ((heap[child] as number) >= value) break
    heap[place] = heap[child] as number
    place = child
  }
  heap[place] = value
}
