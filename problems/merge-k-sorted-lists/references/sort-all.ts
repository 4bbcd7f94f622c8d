/** Puts all elements into one list and sorts it; the sort finds the runs again. */
export function mergeKLists(lists: number[][]): number[] {
  return lists.flat().sort((left, right) => left - right)
}
