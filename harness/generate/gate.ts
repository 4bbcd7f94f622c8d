import { setTimeout } from 'node:timers/promises'

import { toMilliseconds, type Nanoseconds } from '../model/units.ts'

/** What all requests pass through, so that one server's "slow down" holds for all of them. */
export interface Gate {
  /** Resolves when no pause is on. Rejects with the signal's reason when it is raised. */
  readonly pass: () => Promise<void>
  /** Shuts the gate for this long, counted from now. Pauses do not add up. */
  readonly pause: (time: Nanoseconds) => void
}

export const openGate = (signal: AbortSignal): Gate => {
  const pauses = new Set<Promise<void>>()
  return {
    pass: async () => {
      while (pauses.size > 0) await Promise.all(pauses)
      signal.throwIfAborted()
    },
    pause: (time) => {
      const pause = wait(time, signal).finally(() => pauses.delete(pause))
      // Who passes is told; a pause that nobody waits for is no failure.
      pause.catch(() => undefined)
      pauses.add(pause)
    },
  }
}

/** Waits, unless the signal is raised: then it rejects with the signal's reason at once. */
export const wait = async (time: Nanoseconds, signal: AbortSignal): Promise<void> => {
  try {
    await setTimeout(toMilliseconds(time), undefined, { signal })
  } catch (cause) {
    signal.throwIfAborted()
    throw cause
  }
}
