/** Wrong: a day as warm as today ends the wait. */
export function dailyTemperatures(temperatures: number[]): number[] {
  const waits = temperatures.map(() => 0)
  const waiting: number[] = []
  for (const [day, here] of temperatures.entries()) {
    while (waiting.length > 0 && (temperatures[waiting.at(-1) as number] as number) <= here) {
      const earlier = waiting.pop() as number
      waits[earlier] = day - earlier
    }
    waiting.push(day)
  }
  return waits
}
