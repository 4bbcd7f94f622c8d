import type { Random } from '../../harness/model/random.ts'
import type { RecordedNoise } from './recorded-noise.ts'

/** Draws the error of one pair value after another. Each measurement starts a new stream. */
export type NoiseStream = () => number

export interface NoiseModel {
  readonly name: string
  /** Whether the errors of a measurement are independent and centred on 0, as the intervals suppose. */
  readonly isWithinClaim: boolean
  readonly stream: (random: Random) => NoiseStream
}

/** Box and Muller; 1 − u keeps the logarithm finite. */
const normal = (random: Random): number =>
  Math.sqrt(-2 * Math.log(1 - random.float())) * Math.cos(2 * Math.PI * random.float())

const normalNoise = (sd: number): NoiseModel => ({
  name: `normal, sd ${100 * sd} %`,
  isWithinClaim: true,
  stream: (random) => () => sd * normal(random),
})

/** One pair in ten is six times as wide. */
const outliers: NoiseModel = {
  name: 'one pair in ten at sd 6 %, others 1 %',
  isWithinClaim: true,
  stream: (random) => () => (random.chance(0.1) ? 0.06 : 0.01) * normal(random),
}

/** Student's t with two degrees of freedom: its variance is infinite. */
const heavyTails: NoiseModel = {
  name: 'heavy tails, t with 2 degrees',
  isWithinClaim: true,
  stream: (random) => () => (0.008 * normal(random)) / Math.sqrt((normal(random) ** 2 + normal(random) ** 2) / 2),
}

/** A neighbour comes and goes: the machine is quiet or busy for about seven pairs at a time. */
const comingAndGoing: NoiseModel = {
  name: 'drifting between sd 0.7 % and 3 %',
  isWithinClaim: true,
  stream: (random) => {
    let isBusy = random.chance()
    return () => {
      if (random.chance(0.15)) isBusy = !isBusy
      return (isBusy ? 0.03 : 0.007) * normal(random)
    }
  },
}

/** Neighbouring pairs err alike: what no interval of pairs can know. */
const wandering: NoiseModel = {
  name: 'wandering mean, correlation 0.8, beside sd 1 %',
  isWithinClaim: false,
  stream: (random) => {
    let mean = 0.004 * normal(random)
    return () => {
      mean = 0.8 * mean + 0.6 * 0.004 * normal(random)
      return mean + 0.01 * normal(random)
    }
  },
}

/**
 * Neighbouring pairs of one recorded series, from a random place on. `in order`: as they were, with whatever bias and
 * correlation there was; more than a third of a series at once covers too often, for it is most of what there is.
 * `sides exchanged by chance`: each with a random sign. Both sides were the same code, so this is as likely a recording.
 */
export const recordedNoise = ({ machine, series }: RecordedNoise): readonly NoiseModel[] =>
  (['in order', 'sides exchanged by chance'] as const).map((how) => ({
    name: `recorded, ${machine}; ${how}`,
    isWithinClaim: true,
    stream: (random) => {
      const { values } = random.pick(series)
      let at = random.int(0, values.length - 1)
      return () => {
        const sign = how === 'in order' || random.chance() ? 1 : -1
        return sign * (values[at++ % values.length] ?? 0)
      }
    },
  }))

export const SYNTHETIC_NOISE: readonly NoiseModel[] = [
  normalNoise(0.01),
  normalNoise(0.025),
  outliers,
  heavyTails,
  comingAndGoing,
  wandering,
]
