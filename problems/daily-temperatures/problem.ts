import { defineProblem, exact, level, z, type Random } from '../../harness/author.ts'

type Input = [temperatures: number[]]

/** The bounds of the statement. */
const COLDEST = 30
const HOTTEST = 100

/** Words from xorshift32, which one draw seeds: a draw of `Random` for each day would cost more than the solution. */
const noise = (random: Random): (() => number) => {
  let state = random.int(1, 0x7fffffff)
  return () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return state >>> 0
  }
}

/** Every day on its own: most waits are short, the hottest days wait long. */
const unsettled = (random: Random, size: number): Input => {
  const next = noise(random)
  const least = random.int(COLDEST, 60)
  const span = random.int(2, HOTTEST - least + 1)
  const temperatures: number[] = []
  while (temperatures.length < size) temperatures.push(least + (next() % (size > 64 ? 40 : span)))
  return [temperatures]
}

/**
 * A slow fall in a few dozen stages, each with many days as warm as the last and a dip now and then, and one hot day
 * close to the end that the others have waited for.
 */
const slowFall = (random: Random, size: number): Input => {
  const next = noise(random)
  const stages = Math.min(60, size)
  const temperatures: number[] = []
  while (temperatures.length < size) {
    const here = HOTTEST - 2 - Math.floor((temperatures.length * stages) / size)
    temperatures.push((next() & 15) === 0 ? here - 1 - (next() & 3) : here)
  }
  temperatures[size - 1 - random.int(0, size >> 4)] = HOTTEST
  return [temperatures]
}

/** Weather that goes up and down by a degree or two a day, within the bounds. */
const drifting = (random: Random, size: number): Input => {
  const next = noise(random)
  const temperatures: number[] = []
  let here = random.int(COLDEST, HOTTEST)
  while (temperatures.length < size) {
    temperatures.push(here)
    const step = (next() % 5) - 2
    here = here + step < COLDEST || here + step > HOTTEST ? here - step : here + step
  }
  return [temperatures]
}

export const problem = defineProblem({
  id: 'daily-temperatures',
  version: 1,
  title: 'Daily Temperatures',
  entry: 'dailyTemperatures',
  input: z.tuple([z.array(z.int().min(COLDEST).max(HOTTEST)).min(1)]),
  output: z.array(z.int().min(0)),
  judge: exact(),
  examples: [
    { input: [[60, 58, 63, 63, 70, 50]], output: [2, 1, 2, 1, 0, 0] },
    { input: [[40, 41, 42]], output: [1, 1, 0] },
    { input: [[90, 80, 80]], output: [0, 0, 0] },
  ],
  edges: [
    [[30]],
    [[100]],
    [[30, 100]],
    [[100, 30]],
    [[50, 50]],
    [[50, 50, 51]],
    [[51, 50, 50, 52]],
    [[99, 99, 30, 100]],
    [[70, 60, 50, 40, 100]],
    [[70, 60, 65, 60, 61, 71]],
    [[70, 60, 65, 60, 61, 70]],
    [[100, 30, 99, 30, 100]],
    [[80, 40, 60, 50, 60, 70, 80, 90]],
  ],
  levels: [
    level('small', { size: 200_000, hardness: 3 }),
    level('medium', { size: 500_000, hardness: 3 }),
    level('large', { size: 1_300_000, hardness: 4 }),
  ],
  families: { unsettled, 'slow-fall': slowFall, drifting },
  references: {
    canonical: 'n',
    'next-day-of-each-temperature': 'n',
    'stack-of-days': 'n',
    'look-ahead': 'n^2',
  },
  stresses: 'looking ahead anew from every day, through all temperatures there are, or by way of a stack of objects',
  tags: ['array', 'monotonic-stack'],
  category: 'classic',
  difficulty: 'medium',
  equivalents: [
    { at: 'let following = 0', because: 'colder than any day will do' },
    { at: 'let wait = 0', because: 'no day is as warm as what follows the last' },
    { at: 'following = here', because: 'without it every day leaps, and comes to the same day' },
    { at: 'let later = day + 1', because: 'tomorrow is known to be colder' },
    {
      at: 'later < temperatures.length && (temperatures[later] as number) <= here',
      because: 'what is not there is not as warm',
    },
  ],
  source: { kind: 'classic', licence: 'MIT', author: 'effbench' },
})
