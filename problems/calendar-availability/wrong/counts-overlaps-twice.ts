/** Wrong: takes somebody with two appointments at once for two busy people. */
export function freeSlots(busy: number[][][], from: number, to: number, length: number, quorum: number): number[][] {
  const events: number[][] = [
    [from, 0],
    [to, 0],
  ]
  for (const [start = 0, end = 0] of busy.flat()) {
    if (end <= from || start >= to) continue
    events.push([Math.max(start, from), -1], [Math.min(end, to), 1])
  }
  events.sort(([one = 0], [other = 0]) => one - other)
  const slots: number[][] = []
  let free = busy.length
  let since = -1
  events.forEach(([time = 0, change = 0], index) => {
    free += change
    if (events[index + 1]?.[0] === time) return
    if (free >= quorum && index < events.length - 1) {
      if (since < 0) since = time
    } else if (since >= 0) {
      if (time - since >= length) slots.push([since, time])
      since = -1
    }
  })
  return slots
}
