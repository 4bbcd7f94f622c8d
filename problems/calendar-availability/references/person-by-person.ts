/** Cuts the range at every start and end, and asks for each piece everybody's whole calendar. */
export function freeSlots(busy: number[][][], from: number, to: number, length: number, quorum: number): number[][] {
  const times = new Set([from, to])
  for (const time of busy.flat(2)) if (time > from && time < to) times.add(time)
  const cuts = [...times].sort((one, other) => one - other)
  const slots: number[][] = []
  for (let index = 0; index + 1 < cuts.length; index++) {
    const [start = 0, end = 0] = cuts.slice(index, index + 2)
    const isFree = (spans: number[][]): boolean =>
      !spans.some(([begin = 0, until = 0]) => begin <= start && start < until)
    if (busy.filter(isFree).length < quorum) continue
    const last = slots.at(-1)
    if (last?.[1] === start) last[1] = end
    else slots.push([start, end])
  }
  return slots.filter(([start = 0, end = 0]) => end - start >= length)
}
