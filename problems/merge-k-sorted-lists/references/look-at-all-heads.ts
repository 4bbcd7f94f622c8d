/** Looks at the next element of every list, again for each element of the answer. */
export function mergeKLists(lists: number[][]): number[] {
  const places = lists.map(() => 0)
  const merged: number[] = []
  for (;;) {
    let least = -1
    for (let index = 0; index < lists.length; index++) {
      const next = lists[index]?.[places[index] as number]
      if (next === undefined) continue
      if (least < 0 || next < (lists[least]?.[places[least] as number] as number)) least = index
    }
    if (least < 0) return merged
    merged.push(lists[least]?.[places[least] as number] as number)
    places[least] = (places[least] as number) + 1
  }
}
