import type { Finding, SetDifference, SetRank, WinRate } from '../../harness/model/comparison.ts'
import type { Estimate } from '../../harness/model/estimate.ts'
import { ABSENCES, sayEstimate } from './estimate.ts'

const MINUS = '−'

/** A share with its sign: `+0.12`, `−0.03`. */
const signed = (value: number): string => {
  const digits = Math.abs(value).toFixed(2)
  if (Number(digits) === 0) return digits
  return `${value < 0 ? MINUS : '+'}${digits}`
}

/** `+0.12 (+0.05 to +0.19)`: a dash between signed numbers would be read as another sign. */
export const saySigned = (estimate: Estimate): string => {
  switch (estimate.kind) {
    case 'absent':
      return ABSENCES[estimate.reason]
    case 'point':
      return `${signed(estimate.value)} (no interval)`
    case 'interval':
      return `${signed(estimate.value)} (${signed(estimate.low)} to ${signed(estimate.high)})`
  }
}

/** First less second for shares, first over second for ratios. */
export const sayDifference = ({ estimate, unit }: Pick<SetDifference, 'estimate' | 'unit'>): string =>
  unit === 'share' ? saySigned(estimate) : sayEstimate(estimate, 'ratio')

const SMALLEST_P = 0.001

export const sayP = (p: number): string => (p < SMALLEST_P ? `p < ${SMALLEST_P}` : `p = ${Number(p.toPrecision(2))}`)

/** Of the first set. */
export const FINDINGS: Readonly<Record<Finding, { readonly mark: string; readonly words: string }>> = {
  ahead: { mark: '▲', words: 'ahead' },
  behind: { mark: '▼', words: 'behind' },
  unresolved: { mark: '?', words: 'not told apart' },
}

export const WIN_RULES: Readonly<Record<WinRate['rule'], string>> = {
  'failures-lose': 'failures lose',
  'both-accepted': 'accepted ones only',
}

/** `1`, or `1–3` where the findings leave it open. */
export const sayRank = ({ best, worst }: Pick<SetRank, 'best' | 'worst'>): string =>
  best === worst ? String(best) : `${best}–${worst}`
