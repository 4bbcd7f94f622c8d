/** From the last day back, remembers the next day of each temperature and looks through all warmer ones. */
export function dailyTemperatures(temperatures: number[]): number[] {
  const next = new Array<number>(101).fill(Infinity)
  const waits: number[] = []
  for (let day = temperatures.length - 1; day >= 0; day--) {
    const here = temperatures[day] as number
    let first = Infinity
    for (let warmer = here + 1; warmer <= 100; warmer++) first = Math.min(first, next[warmer] as number)
    waits.push(first === Infinity ? 0 : first - day)
    next[here] = day
  }
  return waits.reverse()
}
