function median(x: number, y: number, z: number): number {
  if (x < y) return y < z ? y : x < z ? z : x
  return x < z ? x : y < z ? z : y
}

/** Quickselect on a typed copy, with the median of three random elements as pivot. */
export default function findKthLargest(nums: number[], k: number): number {
  const a = new Int32Array(nums)
  const target = a.length - k
  let lo = 0
  let hi = a.length - 1

  while (lo < hi) {
    const span = hi - lo + 1
    const pivot = median(
      a[lo + Math.floor(Math.random() * span)],
      a[lo + Math.floor(Math.random() * span)],
      a[lo + Math.floor(Math.random() * span)],
    )
    let i = lo
    let j = hi
    while (i <= j) {
      while (a[i] < pivot) i++
      while (a[j] > pivot) j--
      if (i <= j) {
        const t = a[i]
        a[i] = a[j]
        a[j] = t
        i++
        j--
      }
    }
    if (target <= j) hi = j
    else if (target >= i) lo = i
    else break
  }
  return a[target]
}

export { findKthLargest }
