import type { FamilyGrowth, Growth, GrowthSummary, GrowthVerdict } from '../../harness/model/growth.ts'

/** Classes as people write them. */
export const CLASSES: Readonly<Record<Growth, string>> = {
  '1': '1',
  'log n': 'log n',
  'sqrt n': '√n',
  n: 'n',
  'n log n': 'n log n',
  'n sqrt n': 'n√n',
  'n^2': 'n²',
  'n^2 log n': 'n² log n',
  'n^3': 'n³',
  '2^n': '2ⁿ',
}

/** What may be said of a growth against the canonical's, and a mark for it. */
export const GROWTH_VERDICTS: Readonly<Record<GrowthVerdict, { readonly mark: string; readonly words: string }>> = {
  worse: { mark: '▼', words: 'grows faster than the canonical' },
  consistent: { mark: '=', words: 'grows as the canonical does' },
  better: { mark: '▲', words: 'grows more slowly than the canonical' },
  inconclusive: { mark: '?', words: 'not told apart from the canonical’s growth' },
}

/** `n log n (or n), exponent 1.08 (1.02–1.14), by counted work`, or that there were too few sizes. */
export const sayFinding = ({ finding }: { readonly finding?: FamilyGrowth['finding'] }): string => {
  if (finding === undefined) return 'too few sizes to tell'
  const { growth, notExcluded, exponent, basis } = finding
  const others = notExcluded.filter((one) => one !== growth).map((one) => CLASSES[one])
  const open = others.length === 0 ? '' : ` (or ${others.join(', ')})`
  const slope =
    exponent.kind === 'interval'
      ? `, exponent ${exponent.value.toFixed(2)} (${exponent.low.toFixed(2)}–${exponent.high.toFixed(2)})`
      : ''
  return `${CLASSES[growth]}${open}${slope}, by ${basis === 'counts' ? 'counted work' : 'time'}`
}

/** The class of the family that grows fastest, in a cell; with a mark where others are open too. */
export const sayClass = ({ worst }: GrowthSummary): string => {
  const finding = worst?.finding
  if (finding === undefined) return '–'
  return `${CLASSES[finding.growth]}${finding.notExcluded.length > 1 ? '?' : ''}`
}
