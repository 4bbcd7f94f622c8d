import type { ScoredCandidate } from './metric.ts'

/**
 * Candidates by name, numbers by value (2 before 10), other names by code units: "the first k" then means the same whatever
 * the order of a record's lines.
 */
export const candidateOrder = ({ score: first }: ScoredCandidate, { score: second }: ScoredCandidate): number => {
  const isNumber = /^\d{1,15}$/
  if (isNumber.test(first.name) && isNumber.test(second.name)) {
    const difference = Number(first.name) - Number(second.name)
    if (difference !== 0) return difference
  }
  if (first.name === second.name) return first.measurement < second.measurement ? -1 : 1
  return first.name < second.name ? -1 : 1
}
