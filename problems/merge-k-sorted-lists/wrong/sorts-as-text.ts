/** Wrong: sorts without a comparator, so that 10 comes before 9. */
export function mergeKLists(lists: number[][]): number[] {
  return lists.flat().sort()
}
