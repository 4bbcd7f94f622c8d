const sink = (heap: number[], start: number, size: number): void => {
  let parent = start
  for (;;) {
    let child = 2 * parent + 1
    if (child >= size) return
    if (child + 1 < size && (heap[child + 1] ?? 0) > (heap[child] ?? 0)) child++
    if ((heap[parent] ?? 0) >= (heap[child] ?? 0)) return
    const moved = heap[parent] ?? 0
    heap[parent] = heap[child] ?? 0
    heap[child] = moved
    parent = child
  }
}

export const solve = (values: number[]): number[] => {
  const heap = values.slice()
  for (let at = heap.length >> 1; at >= 0; at--) sink(heap, at, heap.length)
  for (let size = heap.length - 1; size > 0; size--) {
    const top = heap[0] ?? 0
    heap[0] = heap[size] ?? 0
    heap[size] = top
    sink(heap, 0, size)
  }
  return heap
}
