import { sampleVariance } from 'simple-statistics'

/**
 * The standard deviation within groups, pooled over them, whatever their means:
 *
 *   √( Σ_i (n_i − 1) s_i² / Σ_i (n_i − 1) )
 *
 * Unit: that of the values. Groups of one value say nothing of a spread and are left out; undefined when none is left.
 */
export const pooledSd = (groups: readonly (readonly number[])[]): number | undefined => {
  let squares = 0
  let degrees = 0
  for (const group of groups) {
    if (group.length < 2) continue
    squares += (group.length - 1) * sampleVariance([...group])
    degrees += group.length - 1
  }
  return degrees === 0 ? undefined : Math.sqrt(squares / degrees)
}
