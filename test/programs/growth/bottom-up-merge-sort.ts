export const solve = (values: number[]): number[] => {
  let from = values.slice()
  let to = values.slice()
  const n = values.length
  for (let width = 1; width < n; width *= 2) {
    for (let start = 0; start < n; start += 2 * width) {
      const middle = Math.min(start + width, n)
      const end = Math.min(start + 2 * width, n)
      let left = start
      let right = middle
      for (let at = start; at < end; at++) {
        if (left < middle && (right >= end || (from[left] ?? 0) <= (from[right] ?? 0))) to[at] = from[left++] ?? 0
        else to[at] = from[right++] ?? 0
      }
    }
    const swapped = from
    from = to
    to = swapped
  }
  return from
}
