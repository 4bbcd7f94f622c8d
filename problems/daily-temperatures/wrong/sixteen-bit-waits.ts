/** Wrong: keeps waits in 16 bits, which do not hold one of more than 65,535 days. */
export function dailyTemperatures(temperatures: number[]): number[] {
  const waits = new Uint16Array(temperatures.length)
  const waiting = new Int32Array(temperatures.length)
  let size = 0
  for (let day = 0; day < temperatures.length; day++) {
    const here = temperatures[day] as number
    while (size > 0 && (temperatures[waiting[size - 1] as number] as number) < here) {
      size--
      const earlier = waiting[size] as number
      waits[earlier] = day - earlier
    }
    waiting[size++] = day
  }
  return Array.from(waits)
}
