interface Event {
  time: number
  change: number
}

/** Wrong: sorts without a comparator, which takes the spans for texts. */
export function freeSlots(busy: number[][][], from: number, to: number, length: number, quorum: number): number[][] {
  const events: Event[] = [
    { time: from, change: 0 },
    { time: to, change: 0 },
  ]
  for (const spans of busy) {
    const sorted = [...spans].sort()
    const merged: number[][] = []
    for (const [start = 0, end = 0] of sorted) {
      const last = merged.at(-1)
      if (last !== undefined && start <= (last[1] as number)) last[1] = Math.max(last[1] as number, end)
      else merged.push([start, end])
    }
    for (const [start = 0, end = 0] of merged) {
      if (end <= from || start >= to) continue
      events.push({ time: Math.max(start, from), change: -1 }, { time: Math.min(end, to), change: 1 })
    }
  }
  events.sort((one, other) => one.time - other.time)
  const slots: number[][] = []
  let free = busy.length
  let since: number | undefined
  for (let index = 0; index < events.length; index++) {
    const { time, change } = events[index] as Event
    free += change
    if (events[index + 1]?.time === time) continue
    const isLast = index === events.length - 1
    if (free >= quorum && !isLast) since ??= time
    else if (since !== undefined) {
      if (time - since >= length) slots.push([since, time])
      since = undefined
    }
  }
  return slots
}
