import type { CaseTiming } from '../model/sample.ts'

/**
 * The share of the core that the reference's calls had: Σ CPU time / Σ wall time, over all refined rounds. Dimensionless;
 * a trifle above 1 where clocks differ. Undefined without a refined round.
 *
 * Wall time lacks what a neighbour on the core took and what the hypervisor did. Only the reference is asked: it is our
 * own code, while a candidate can sleep in ways that would spoil the certificate of a run. Sums, so that a call counts as
 * long as it takes: the way through the pipe is in the wall time, and a visible part of the shortest calls.
 */
export const coreShare = (timings: readonly Pick<CaseTiming, 'pairs'>[]): number | undefined => {
  let cpu = 0
  let wall = 0
  for (const { pairs } of timings) {
    for (const { purpose, rounds } of pairs) {
      if (purpose !== 'refine') continue
      for (const { reference } of rounds) {
        cpu += reference.cpu
        wall += reference.bracket
      }
    }
  }
  return wall === 0 ? undefined : cpu / wall
}
