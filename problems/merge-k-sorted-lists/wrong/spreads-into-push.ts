/** Wrong: passes a list's elements as arguments, of which a long list has too many. */
export function mergeKLists(lists: number[][]): number[] {
  const all: number[] = []
  for (const list of lists) all.push(...list)
  return all.sort((left, right) => left - right)
}
