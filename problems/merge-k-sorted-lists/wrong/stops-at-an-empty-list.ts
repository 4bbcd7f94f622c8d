/** Wrong: takes an empty list for the end of the lists. */
export function mergeKLists(lists: number[][]): number[] {
  const all: number[] = []
  for (const list of lists) {
    if (list.length === 0) break
    for (const value of list) all.push(value)
  }
  return all.sort((left, right) => left - right)
}
