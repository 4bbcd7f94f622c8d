import type { Estimate } from '../model/estimate.ts'

/**
 * The estimate of f(x) from that of x, for a monotone f (exp, 1/x, a clip): value and ends are mapped, and the ends
 * change places where f falls. Coverage is kept exactly, which no error propagation does.
 */
export const mapEstimate = (estimate: Estimate, f: (value: number) => number): Estimate => {
  switch (estimate.kind) {
    case 'interval': {
      const ends = [f(estimate.low), f(estimate.high)]
      return { kind: 'interval', value: f(estimate.value), low: Math.min(...ends), high: Math.max(...ends) }
    }
    case 'point':
      return { ...estimate, value: f(estimate.value) }
    case 'absent':
      return estimate
  }
}
