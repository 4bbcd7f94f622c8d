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
  const started = new Map<number, Promise<ProcessPair>>()
  let last = 0
  const start = (number: number): Promise<ProcessPair> => {
    const begun = started.get(number) ?? startPair(number)
    started.set(number, begun)
    // Whoever takes it is told of a failure; if no one does, it is nobody's.
    begun.catch(() => undefined)
    return begun
  }
  return {
    start: (number) => {
      void start(number)
    },
    with: async (number, use) => {
      const begun = start(number)
      started.delete(number)
      last = Math.max(last, number)
      const pair = await begun
      try {
        await pair.pin()
        return await use(pair)
      } finally {
        await pair.stop()
      }
    },
    last: () => last,
    end: async () => {
      for (const begun of await Promise.allSettled(started.values())) {
        if (begun.status === 'fulfilled') await begun.value.stop()
      }
      started.clear()
    },
  }
}
