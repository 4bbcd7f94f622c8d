import type { Estimate } from './estimate.ts'

/** The weather of a run in a few figures. Absent ones could not be read. */
export interface Conditions {
  /** Slowest over fastest reading of the fixed loop, less 1. Two readings at least. */
  readonly loopDrift?: number
  readonly steal?: number
  readonly pressure?: number
}

/** How noisy this machine is now, from one canonical solution against itself. */
export interface MachineNoise extends Conditions {
  readonly problem: string
  /** Of the canonical over itself, with its interval. */
  readonly ratio: Estimate
  /** Standard deviation of pair values, on the scale of logarithms. */
  readonly pairSd: number | undefined
  /** Smallest slowdown that standard precision would find in 8 of 10 cases, as things are. */
  readonly detectable: number | undefined
  /** Share of the measuring core that the calls had. */
  readonly coreShare: number | undefined
}
