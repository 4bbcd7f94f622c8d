import { label } from '../../../reports/sanitise.ts'
import { sayCount, sayTime } from '../../../reports/wording/quantity.ts'
import { sayVerdict, VERDICTS } from '../../../reports/wording/verdict.ts'
import type { Candidate } from '../../model/candidate.ts'
import type { Trial } from '../../model/certificate.ts'
import type { Measurement, RunHeader } from '../../model/record.ts'

/** How the progress of a run is said, live or line by line. */

export const sayCandidate = ({ set, problem, name }: Candidate): string => `${label(set)}/${problem}/${label(name)}`

export const sayMeasured = (candidate: Candidate, { verdict, elapsed }: Measurement): string => {
  const reason = verdict.kind === 'accepted' ? '' : ` (${sayVerdict(verdict).reason})`
  return `${VERDICTS[verdict.kind].mark} ${sayCandidate(candidate)}: ${VERDICTS[verdict.kind].title}${reason}, ${sayTime(elapsed)}`
}

export const sayStart = ({ machine, plan }: RunHeader, measurements: number, resumed: number): string => {
  const before = resumed > 0 ? `, ${resumed} kept from before` : ''
  return (
    `measuring ${sayCount(measurements, 'distinct source')}${before} at ${plan.precision} precision, ` +
    `isolation level ${machine.isolation.level} of 4, seed ${plan.seed}`
  )
}

/** A measurement of known outcome, for the certificate. */
export const sayTrial = (problem: string, what: Trial['what']): string =>
  what === 'same' ? `trial: ${problem}, the canonical against itself` : `trial: ${problem}, a planted slowdown`
