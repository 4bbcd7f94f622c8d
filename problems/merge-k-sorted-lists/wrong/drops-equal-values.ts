/** Wrong: gives a value that several lists have once. */
export function mergeKLists(lists: number[][]): number[] {
  const values = new Set<number>()
  for (const list of lists) for (const value of list) values.add(value)
  return [...values].sort((left, right) => left - right)
}
