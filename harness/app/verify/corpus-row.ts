import type { LoadedProblem } from '../../corpus/load-corpus.ts'
import { toMilliseconds } from '../../model/units.ts'
import { evidenceOf } from './evidence-of.ts'
import type { Finding } from './finding.ts'

/** What verification has shown of one problem, in words and figures; an en dash where it was not looked at. */
export interface CorpusRow {
  readonly id: string
  readonly category: string
  readonly difficulty: string
  readonly sizes: string
  readonly canonical: string
  readonly references: string
  readonly growth: string
  readonly killed: string
  readonly faults: number
  readonly stresses: string
}

const UNSEEN = '–'

const percent = (share: number): string => `${(100 * share).toFixed(0)} %`

export const corpusRow = ({ problem }: LoadedProblem, findings: readonly Finding[]): CorpusRow => {
  const { card } = problem
  const top = evidenceOf(findings, card.id, 'sizes')?.levels.at(-1)
  const order = evidenceOf(findings, card.id, 'order')
  const mutants = evidenceOf(findings, card.id, 'mutants')
  const ratios = order?.references.filter(({ name }) => name !== 'canonical')
  return {
    id: card.id,
    category: card.category ?? UNSEEN,
    difficulty: card.difficulty ?? UNSEEN,
    sizes: card.levels.map(({ size }) => size.toLocaleString('en-US')).join(', '),
    canonical: top === undefined ? UNSEEN : `${toMilliseconds(top.cpu).toFixed(0)} ms`,
    references:
      ratios?.map(({ ratio }) => (ratio === undefined ? 'stopped' : `${ratio.toFixed(1)}×`)).join(', ') ?? UNSEEN,
    growth: Object.values(card.references).join(', '),
    killed: mutants === undefined || mutants.total === 0 ? UNSEEN : percent(mutants.killed / mutants.total),
    faults: findings.filter((finding) => finding.problem === card.id && !finding.isRight).length,
    stresses: card.stresses,
  }
}
