/** Looks ahead from every day until a warmer one comes. */
export function dailyTemperatures(temperatures: number[]): number[] {
  return temperatures.map((here, day) => {
    for (let later = day + 1; later < temperatures.length; later++) {
      if ((temperatures[later] as number) > here) return later - day
    }
    return 0
  })
}
