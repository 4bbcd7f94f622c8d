/** A search by halves for each pair. */
export const solve = (sorted: number[]): number => {
  let found = 0
  for (let first = 0; first < sorted.length; first++) {
    for (let second = 0; second < sorted.length; second++) {
      const wanted = (sorted[first] ?? 0) + (sorted[second] ?? 0)
      let low = 0
      let high = sorted.length
      while (low < high) {
        const middle = (low + high) >> 1
        if ((sorted[middle] ?? 0) < wanted) low = middle + 1
        else high = middle
      }
      if (sorted[low] === wanted) found++
    }
  }
  return found
}
