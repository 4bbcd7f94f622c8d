import { seededRandom } from './seeded-random.ts'

/** Resamples: the ends of a 95 % interval then vary by about 1 % of its width from seed to seed. */
const RESAMPLES = 4_000

/** Tables kept: the figures of a run ask for the same few counts of problems again and again. */
const KEPT_MOST = 8

/** What each resample draws, one row after the other. */
export interface Resamples {
  readonly resamples: number
  /** Which of the n values: n in a row. */
  readonly places: Uint32Array
  /** Which of the versions of that value. */
  readonly versions: Uint8Array
}

/** More versions of a value than an estimate may have: their places are kept in a byte. */
const VERSIONS_MOST = 255

const kept = new Map<string, Resamples>()

/** Keeps the draws of versions apart from those of places, which the same seed decides. */
const VERSIONS_SEED = 0x5bd1e995

const drawTable = (count: number, versions: number, seed: number): Resamples => {
  const random = seededRandom(seed)
  const ofVersions = seededRandom(seed ^ VERSIONS_SEED)
  const places = new Uint32Array(RESAMPLES * count)
  const picks = new Uint8Array(versions > 1 ? places.length : 0)
  for (let at = 0; at < places.length; at++) places[at] = random.int(0, count - 1)
  for (let at = 0; at < picks.length; at++) picks[at] = ofVersions.int(0, versions - 1)
  return { resamples: RESAMPLES, places, versions: picks }
}

/**
 * 4 000 draws of n places with replacement, and of one of `versions` for each. The same seed and numbers give the same
 * table, so that all figures of a run are judged on the same resampled sets of problems; it is kept for the next figure
 * that asks. No place, or more versions than fit a byte: RangeError.
 */
export const resamplesOf = ({
  count,
  versions = 1,
  seed,
}: {
  count: number
  versions?: number
  seed: number
}): Resamples => {
  if (count < 1 || versions < 1 || versions > VERSIONS_MOST)
    throw new RangeError(`cannot resample ${count} values in ${versions} versions`)
  const name = `${count} ${versions} ${seed}`
  const known = kept.get(name)
  if (known !== undefined) return known
  const [oldest] = kept.keys()
  if (kept.size >= KEPT_MOST && oldest !== undefined) kept.delete(oldest)
  const table = drawTable(count, versions, seed)
  kept.set(name, table)
  return table
}
