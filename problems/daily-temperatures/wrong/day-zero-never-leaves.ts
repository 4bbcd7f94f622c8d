/** Wrong: tests the top of the stack by its truth, and so never takes day 0 off. */
export function dailyTemperatures(temperatures: number[]): number[] {
  const waits = temperatures.map(() => 0)
  const waiting: number[] = []
  for (const [day, here] of temperatures.entries()) {
    while (waiting.at(-1) && (temperatures[waiting.at(-1) as number] as number) < here) {
      const earlier = waiting.pop() as number
      waits[earlier] = day - earlier
    }
    waiting.push(day)
  }
  return waits
}
