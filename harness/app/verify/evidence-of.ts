import type { Evidence, Finding } from './finding.ts'

/** The figures of one kind that were seen of a problem, or undefined. */
export const evidenceOf = <Kind extends Evidence['kind']>(
  findings: readonly Finding[],
  problem: string,
  kind: Kind,
): Extract<Evidence, { kind: Kind }> | undefined => {
  const isOfKind = (seen: Evidence | undefined): seen is Extract<Evidence, { kind: Kind }> => seen?.kind === kind
  return findings
    .filter((finding) => finding.problem === problem)
    .map(({ seen }) => seen)
    .find(isOfKind)
}
