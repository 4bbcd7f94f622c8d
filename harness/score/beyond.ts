import { absent, defined, type Defined } from '../model/estimate.ts'

/**
 * (max R − clip(t, min R, max R)) / (max R − min R): 1 as good as the best reference or better, 0 as bad as the worst or worse.
 *
 * Unit: a share. Absent when max R = min R: 'references-all-alike'. Source: Du et al. 2024 (Mercury).
 */
export const beyond = ({ spent, references }: { spent: number; references: readonly number[] }): Defined<number> => {
  const least = Math.min(...references)
  const most = Math.max(...references)
  if (!(most > least)) return absent('references-all-alike')
  return defined((most - Math.min(most, Math.max(least, spent))) / (most - least))
}
