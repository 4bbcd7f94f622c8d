import type { Estimate } from '../../model/estimate.ts'
import {
  Growth,
  type FamilyGrowth,
  type GrowthFinding,
  type GrowthObservation,
  type GrowthPoint,
  type GrowthSummary,
  type GrowthVerdict,
} from '../../model/growth.ts'
import { againstClass, growthVerdict } from './growth-verdict.ts'
import { inferGrowth } from './infer-growth.ts'
import { ratioSlope } from './ratio-slope.ts'

const findingOf = (points: readonly GrowthPoint[] | undefined, alpha: number): GrowthFinding | undefined => {
  if (points === undefined) return undefined
  const inferred = inferGrowth(points, alpha)
  return inferred.kind === 'defined' ? inferred.value : undefined
}

const familyGrowth = (of: {
  readonly family: string
  readonly candidate: readonly GrowthPoint[]
  readonly canonical: readonly GrowthPoint[] | undefined
  readonly declared: Growth | undefined
  readonly alpha: number
}): FamilyGrowth => {
  const { family, declared, alpha } = of
  const finding = findingOf(of.candidate, alpha)
  const canonical = findingOf(of.canonical, alpha)
  const slope: Estimate =
    of.canonical === undefined || finding === undefined || canonical === undefined
      ? { kind: 'absent', reason: of.canonical === undefined ? 'nothing-measured' : 'too-few-values' }
      : ratioSlope({
          candidate: { points: of.candidate, finding },
          canonical: { points: of.canonical, finding: canonical },
          alpha,
        })
  return {
    family,
    ...(finding === undefined ? {} : { finding }),
    ...(canonical === undefined ? {} : { canonical }),
    slope,
    againstDeclared: finding === undefined || declared === undefined ? 'inconclusive' : againstClass(finding, declared),
    againstCanonical:
      finding === undefined || canonical === undefined
        ? 'inconclusive'
        : growthVerdict({ candidate: finding, canonical, slope, declared }),
  }
}

/** One family that is worse makes the candidate worse; one that is open leaves it open. */
const overFamilies = (verdicts: readonly GrowthVerdict[]): GrowthVerdict => {
  if (verdicts.includes('worse')) return 'worse'
  if (verdicts.length === 0 || verdicts.includes('inconclusive')) return 'inconclusive'
  return verdicts.includes('better') ? 'better' : 'consistent'
}

const placeOf = ({ finding }: FamilyGrowth): number =>
  finding === undefined ? -1 : Growth.options.indexOf(finding.growth)

/** Of equal classes the one with the largest exponent. */
const fastest = (families: readonly FamilyGrowth[]): FamilyGrowth | undefined => {
  const exponent = ({ finding }: FamilyGrowth): number =>
    finding === undefined || finding.exponent.kind === 'absent' ? 0 : finding.exponent.value
  const found = families.filter(({ finding }) => finding !== undefined)
  return found.toSorted((first, second) => placeOf(second) - placeOf(first) || exponent(second) - exponent(first))[0]
}

/**
 * What the points of a candidate and of the canonical come to. A declared class is that of the worst inputs, so against
 * it stands the family that grows fastest; against the canonical stands each family, on the same inputs.
 *
 * `alpha`: two-sided error of each interval.
 */
export const growthSummary = (of: {
  readonly candidate: GrowthObservation
  readonly canonical: GrowthObservation | undefined
  readonly declared: Growth | undefined
  readonly alpha: number
}): GrowthSummary => {
  const { declared, alpha } = of
  const families = of.candidate.map(({ family, points }) => {
    const canonical = of.canonical?.find((series) => series.family === family)?.points
    return familyGrowth({ family, candidate: points, canonical, declared, alpha })
  })
  const worst = fastest(families)
  return {
    ...(declared === undefined ? {} : { declared }),
    ...(worst === undefined ? {} : { worst }),
    againstDeclared: worst?.againstDeclared ?? 'inconclusive',
    againstCanonical: overFamilies(families.map(({ againstCanonical }) => againstCanonical)),
    families,
  }
}
