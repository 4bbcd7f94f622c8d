import type { Certificate, CertificateCheck } from '../../harness/model/certificate.ts'
import type { Scores } from '../../harness/model/score.ts'
import { line } from '../sanitise.ts'
import { sayRatio } from './estimate.ts'

/** What each requirement is about. A new one does not compile until it has words. */
export const CHECKS: Readonly<Record<CertificateCheck['name'], string>> = {
  'self-comparison': 'canonicals against themselves',
  'planted-slowdown': 'a planted slowdown',
  'pair-spread': 'spread of pairs',
  'core-share': 'share of the core',
  conditions: 'conditions',
}

export interface CertificateWords {
  readonly kind: Certificate['kind']
  /** In a word or two, for a mark. */
  readonly mark: string
  /** One sentence, without its full stop. */
  readonly sentence: string
  /** Each requirement with what was seen, failed ones first. */
  readonly checks: readonly { readonly name: string; readonly holds: boolean; readonly seen: string }[]
}

/** Records of before there were certificates have none, and count as made without. */
export const certificateOf = ({ certificate }: Pick<Scores, 'certificate'>): Certificate =>
  certificate ?? { kind: 'not-asked' }

const sayFigures = ({ pairSd, detectable }: Exclude<Certificate, { kind: 'not-asked' }>): string =>
  pairSd === undefined || detectable === undefined
    ? ''
    : `; pairs of the same code scatter by ${(100 * pairSd).toFixed(1)} %, and a slowdown of ${sayRatio(detectable)} is called one in 8 of 10 cases`

/** What the run found out about its own precision. The reasons of a refusal are in the sentence. */
export const sayCertificate = (scores: Pick<Scores, 'certificate'>): CertificateWords => {
  const found = certificateOf(scores)
  if (found.kind === 'not-asked') {
    return {
      kind: found.kind,
      mark: 'no certificate',
      sentence:
        'No certificate: the run made no trials of known outcome, so its precision on this machine is not known',
      checks: [],
    }
  }
  const failedFirst = found.checks.toSorted((one, other) => Number(one.holds) - Number(other.holds))
  const checks = failedFirst.map(({ name, holds, seen }) => ({ name: CHECKS[name], holds, seen: line(seen) }))
  if (found.kind === 'certified') {
    const sentence = `Certified: trials of known outcome came out right${sayFigures(found)}`
    return { kind: found.kind, mark: 'certified', sentence, checks }
  }
  const reasons = checks.filter(({ holds }) => !holds).map(({ name, seen }) => `${name}: ${seen}`)
  return {
    kind: found.kind,
    mark: 'not certified',
    sentence: `NOT CERTIFIED: these figures are less certain than they say. ${reasons.join('; ')}`,
    checks,
  }
}
