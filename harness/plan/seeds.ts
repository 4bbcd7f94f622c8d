import { createHash } from 'node:crypto'

/**
 * A 32-bit seed that depends on the run's seed and on what it is for, and on nothing else: SHA-256 of the labels,
 * first four bytes. Joined as JSON, so that no two lists of labels make one text. A candidate that knows every label
 * cannot know it without the run's seed.
 */
export const deriveSeed = (runSeed: string, ...labels: readonly (string | number)[]): number =>
  createHash('sha256')
    .update(JSON.stringify([runSeed, ...labels]))
    .digest()
    .readInt32LE(0)
