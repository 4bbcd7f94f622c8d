/**
 * From the last day back: a day's wait is found by leaping from one warmer day to the next, each leap being the wait that
 * was found for the day it starts from. It is fast because the answer itself holds the leaps, so that no stack is kept
 * besides; because no day that was leapt over is looked at twice; and because the answer is a copy of the list, which is
 * made in one move, is written in place and never has holes.
 */
export function dailyTemperatures(temperatures: number[]): number[] {
  const waits = temperatures.slice()
  let following = 0
  let wait = 0
  for (let day = temperatures.length - 1; day >= 0; day--) {
    const here = temperatures[day] as number
    // Most often tomorrow is warmer, or is as warm as today and waits for the same day.
    if (following > here) wait = 1
    else if (following === here) wait = wait === 0 ? 0 : wait + 1
    else wait = leap(temperatures, waits, day, here)
    waits[day] = wait
    following = here
  }
  return waits
}

/** How long it is from a day to the first warmer one, once tomorrow is known to be colder; 0 if there is none. */
const leap = (temperatures: number[], waits: number[], day: number, here: number): number => {
  let later = day + 1
  while (later < temperatures.length && (temperatures[later] as number) <= here) {
    const wait = waits[later] as number
    if (wait === 0) return 0
    later += wait
  }
  return later < temperatures.length ? later - day : 0
}
