import type { Estimate } from '../../harness/model/estimate.ts'
import { type Markup, markup } from '../markup.ts'

const percent = (value: number): string => `${(Math.min(1, Math.max(0, value)) * 100).toFixed(1)}%`

/** A share from 0 to 1 as a dot on a line, with its interval. Beside the figure in words, which it repeats. */
export const intervalBar = (estimate: Estimate): Markup | undefined => {
  if (estimate.kind === 'absent') return undefined
  const range =
    estimate.kind === 'interval'
      ? markup`<line class="range" x1="${percent(estimate.low)}" x2="${percent(estimate.high)}" y1="8" y2="8"/>`
      : undefined
  return markup`<svg class="bar" height="16" aria-hidden="true"><line class="rail" x1="0" x2="100%" y1="8" y2="8"/>${range}<circle cx="${percent(estimate.value)}" cy="8" r="5"/></svg>`
}
