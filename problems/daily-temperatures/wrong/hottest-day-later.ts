/** Wrong: counts the days to the hottest day that comes, not to the first that is warmer. */
export function dailyTemperatures(temperatures: number[]): number[] {
  const waits: number[] = []
  let hottest = temperatures.length - 1
  for (let day = temperatures.length - 1; day >= 0; day--) {
    const here = temperatures[day] as number
    const isColder = here < (temperatures[hottest] as number)
    if (!isColder) hottest = day
    waits.push(isColder ? hottest - day : 0)
  }
  return waits.reverse()
}
