import { ahead } from './ahead.ts'
import type { ProcessPair } from './pair.ts'

/** Process pairs of one candidate. Starting one takes as long as two rounds, so it is done while another measures. */
export interface PairsAhead {
  /** Begins to start a pair that will be used. */
  readonly start: (number: number) => void
  /** Runs `use` with a pair on the measuring core; it is gone afterwards, whatever happened. */
  readonly with: <T>(number: number, use: (pair: ProcessPair) => Promise<T>) => Promise<T>
  /** The highest number that was used, 0 before any. */
  readonly last: () => number
  /** Ends what was started and not used. */
  readonly end: () => Promise<void>
}

export const pairsAhead = (startPair: (number: number) => Promise<ProcessPair>): PairsAhead => {
  const pairs = ahead<ProcessPair>()
  let last = 0
  return {
    start: (number) => void pairs.start(number, () => startPair(number)),
    with: async (number, use) => {
      last = Math.max(last, number)
      const pair = await pairs.take(number, () => startPair(number))
      try {
        await pair.pin()
        return await use(pair)
      } finally {
        await pair.stop()
      }
    },
    last: () => last,
    end: async () => {
      for (const begun of await Promise.allSettled(pairs.rest())) {
        if (begun.status === 'fulfilled') await begun.value.stop()
      }
    },
  }
}
