/** A stack of the days that still wait, with their temperatures; each new day ends the wait of all colder ones on top. */
export function dailyTemperatures(temperatures: number[]): number[] {
  const waits = temperatures.map(() => 0)
  const waiting: { day: number; temperature: number }[] = []
  for (let day = 0; day < temperatures.length; day++) {
    const temperature = temperatures[day] as number
    let top = waiting.at(-1)
    while (top !== undefined && top.temperature < temperature) {
      waits[top.day] = day - top.day
      waiting.pop()
      top = waiting.at(-1)
    }
    waiting.push({ day, temperature })
  }
  return waits
}
