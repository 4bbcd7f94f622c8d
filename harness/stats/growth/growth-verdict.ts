import type { Estimate } from '../../model/estimate.ts'
import { Growth, type GrowthFinding, type GrowthVerdict } from '../../model/growth.ts'

/** A slope of the log ratio that is no more than a logarithm's: n log n over n has about 0.1, √n has 0.5. */
const LOG_WORTH = 0.25

const placeOf = (growth: Growth): number => Growth.options.indexOf(growth)

/** Pairs of which the second is the first with a logarithm. */
const WITH_LOG: readonly (readonly [Growth, Growth])[] = [
  ['1', 'log n'],
  ['n', 'n log n'],
  ['n^2', 'n^2 log n'],
]

/** Whether a class is so near another that no time tells them apart. */
const isNear = (first: Growth, second: Growth): boolean =>
  first === second || WITH_LOG.some((pair) => pair.includes(first) && pair.includes(second))

/** Counts do not see the logarithm of a built-in sort, and time cannot tell it from its absence. */
const mayHideLog = ({ growth, basis }: GrowthFinding, standard: Growth): boolean =>
  basis === 'counts' && WITH_LOG.some(([bare, logarithmic]) => bare === growth && logarithmic === standard)

/**
 * A growth against a class: `worse` when every class not excluded grows faster, `better` when every one grows slower, and
 * `consistent` when the class is among them; read from time, the class found must also be near it, or it is
 * `inconclusive`. A logarithm that may be hidden in a built-in is no better: `inconclusive`.
 */
export const againstClass = (finding: GrowthFinding, standard: Growth): GrowthVerdict => {
  const places = finding.notExcluded.map(placeOf)
  const place = placeOf(standard)
  if (places.includes(place)) {
    return finding.basis === 'counts' || isNear(finding.growth, standard) ? 'consistent' : 'inconclusive'
  }
  if (places.every((one) => one > place)) return 'worse'
  if (places.every((one) => one < place)) return mayHideLog(finding, standard) ? 'inconclusive' : 'better'
  return 'inconclusive'
}

const relation = (candidate: GrowthFinding, canonical: GrowthFinding): GrowthVerdict => {
  const first = candidate.notExcluded.map(placeOf)
  const second = canonical.notExcluded.map(placeOf)
  if (Math.min(...first) > Math.max(...second)) return 'worse'
  if (Math.max(...first) < Math.min(...second)) return 'better'
  return 'consistent'
}

/**
 * A candidate's growth against the canonical's, both measured on the same inputs. `slope`: of ln(candidate/canonical)
 * over ln n.
 *
 * `worse`: all the classes left to the candidate grow faster than all those left to the canonical, and the slope's
 * interval lies above 0. `better`: the mirror image, unless only a logarithm is between them that a built-in may hide.
 * `consistent`: some class is left to both, and the slope is no more than a logarithm's worth. All else, and a slope that
 * is absent, is `inconclusive`. `declared`: what the author says of the canonical, who is believed: where the canonical is
 * found to be just that, its built-ins hide nothing.
 */
export const growthVerdict = (of: {
  readonly candidate: GrowthFinding
  readonly canonical: GrowthFinding
  readonly slope: Estimate
  readonly declared: Growth | undefined
}): GrowthVerdict => {
  const { candidate, canonical, slope, declared } = of
  if (slope.kind !== 'interval') return 'inconclusive'
  switch (relation(candidate, canonical)) {
    case 'worse':
      return slope.low > 0 && (canonical.growth === declared || !mayHideLog(canonical, candidate.growth))
        ? 'worse'
        : 'inconclusive'
    case 'better':
      return slope.high < 0 && !mayHideLog(candidate, canonical.growth) ? 'better' : 'inconclusive'
    case 'consistent':
    case 'inconclusive':
      return Math.abs(slope.value) <= LOG_WORTH ? 'consistent' : 'inconclusive'
  }
}
