interface Head {
  readonly list: number[]
  place: number
}

const valueOf = ({ list, place }: Head): number => list[place] as number

/** A heap of the lists by their next elements. */
export function mergeKLists(lists: number[][]): number[] {
  const heap: Head[] = []
  for (const list of lists) if (list.length > 0) heap.push({ list, place: 0 })
  for (let index = (heap.length >> 1) - 1; index >= 0; index--) sink(heap, index)
  const merged: number[] = []
  while (heap.length > 0) {
    const head = heap[0] as Head
    merged.push(valueOf(head))
    head.place++
    if (head.place === head.list.length) {
      const last = heap.pop() as Head
      if (heap.length > 0) heap[0] = last
    }
    sink(heap, 0)
  }
  return merged
}

const sink = (heap: Head[], from: number): void => {
  let place = from
  for (;;) {
    let least = place
    for (let child = 2 * place + 1; child <= 2 * place + 2 && child < heap.length; child++) {
      if (valueOf(heap[child] as Head) < valueOf(heap[least] as Head)) least = child
    }
    if (least === place) return
    const moved = heap[place] as Head
    heap[place] = heap[least] as Head
    heap[least] = moved
    place = least
  }
}
