interface Event {
  time: number
  change: number
}

/** Wrong: hands all events to one call, which takes a list of so many only when it is short. */
export function freeSlots(busy: number[][][], from: number, to: number, length: number, quorum: number): number[][] {
  const within = (time: number): number => Math.min(Math.max(time, from), to)
  const all: Event[] = [
    { time: from, change: 0 },
    { time: to, change: 0 },
  ]
  for (const spans of busy) {
    const sorted = [...spans].sort(([one = 0], [other = 0]) => one - other)
    const merged: number[][] = []
    for (const [start = 0, end = 0] of sorted) {
      const last = merged.at(-1)
      if (last !== undefined && start <= (last[1] as number)) last[1] = Math.max(last[1] as number, end)
      else merged.push([start, end])
    }
    for (const [start = 0, end = 0] of merged) {
      all.push({ time: within(start), change: -1 }, { time: within(end), change: 1 })
    }
  }
  const events: Event[] = []
  events.push(...all)
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
