import type { CaseTiming, Round } from '../../harness/model/sample.ts'
import { ratio } from '../../harness/model/units.ts'
import { type Markup, markup } from '../markup.ts'
import type { CandidateRow } from '../reading.ts'

/** The case that the speedup is read from: refined, at the highest level. */
const topTiming = ({ measurement, score }: CandidateRow): CaseTiming | undefined => {
  const level = score?.levels.findLast(({ ratio: found }) => found.kind !== 'absent')
  return measurement?.timings.find((timing) => timing.level === level?.level && timing.family === level.family)
}

/** An apostrophe says that the candidate went first. */
const sayRound = ({ reference, candidate, first }: Round): string =>
  reference.cpu === 0
    ? '–'
    : `${Number(ratio(candidate.cpu, reference.cpu).toPrecision(3))}${first === 'candidate' ? '′' : ''}`

/**
 * Every round of the case that the speedup is read from, in the order in which they were measured: candidate over
 * canonical, a line for each pair of processes. The page's script draws them when the candidate is unfolded: hundreds of
 * such drawings would be a third of the page, and the numbers are what is read without a script.
 */
export const sampleRounds = (row: CandidateRow): Markup | undefined => {
  const timing = topTiming(row)
  if (timing === undefined || timing.pairs.length === 0) return undefined
  const estimate = row.score?.levels.find(({ level }) => level === timing.level)?.ratio
  const band =
    estimate?.kind === 'interval'
      ? markup` data-band="${estimate.low.toFixed(4)} ${estimate.high.toFixed(4)}"`
      : undefined
  return markup`<figure class="samples"${band}><figcaption>rounds as measured, time ÷ canonical: ${timing.level}, ${timing.family}</figcaption><details class="note"><summary>as numbers</summary><ol class="rounds">${timing.pairs.map(
    ({ rounds, purpose }) =>
      markup`<li${purpose === 'screen' ? markup` class="screen"` : undefined}>${rounds.map(sayRound).join(' ')}</li>`,
  )}</ol></details></figure>
`
}
