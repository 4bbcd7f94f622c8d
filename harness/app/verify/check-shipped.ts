import type { Measurement } from '../../model/record.ts'
import { isCorrect } from '../../model/verdict.ts'
import { fault, right, type Finding } from './finding.ts'

/** The canonical is accepted, and every other reference is accepted or too slow. */
export const checkReferences = (id: string, measured: ReadonlyMap<string, Measurement>): Finding[] => {
  const found = [...measured].flatMap(([name, { verdict }]) => {
    if (verdict.kind === 'accepted' || (isCorrect(verdict) && name !== 'canonical')) return []
    return [fault(id, 'references', `${name} is ${verdict.kind}: ${JSON.stringify(verdict)}`)]
  })
  return found.length > 0 ? found : [right(id, 'references', `${measured.size} accepted`)]
}

/** Every wrong solution is rejected, by a correctness case or by its answer at a scored size. */
export const checkWrong = (id: string, measured: ReadonlyMap<string, Measurement>): Finding[] => {
  const found = [...measured].flatMap(([name, { verdict }]) =>
    isCorrect(verdict)
      ? [fault(id, 'wrong', `${name} is ${verdict.kind}; add a case that shows what is wrong with it`)]
      : [],
  )
  return found.length > 0 ? found : [right(id, 'wrong', `${measured.size} rejected`)]
}
