/** Partitions a copy around the middle element, again and again on the side that holds the wanted rank. */
export function findKthLargest(nums: number[], k: number): number {
  const rest = [...nums]
  const wanted = rest.length - k
  let low = 0
  let high = rest.length - 1
  while (low < high) {
    const pivot = rest[(low + high) >>> 1] as number
    let left = low
    let right = high
    while (left <= right) {
      while ((rest[left] as number) < pivot) left++
      while ((rest[right] as number) > pivot) right--
      if (left <= right) {
        const moved = rest[left] as number
        rest[left] = rest[right] as number
        rest[right] = moved
        left++
        right--
      }
    }
    if (wanted <= right) high = right
    else if (wanted >= left) low = left
    else break
  }
  return rest[wanted] as number
}
