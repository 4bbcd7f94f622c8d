import type { LoadedProblem } from '../../corpus/load-corpus.ts'
import type { Equivalent } from '../../model/problem.ts'
import { fault, right, type Finding } from './finding.ts'
import { isDeclared } from './mutants/declared.ts'
import type { Fate } from './mutants/kill-mutants.ts'
import { showEdit } from './mutants/show-edit.ts'

/** Cases that find fewer mistakes than this let plausible wrong solutions pass. */
const RATE_LEAST = 0.85

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`

const quoted = ({ at, to }: Equivalent): string => (to === undefined ? `"${at}"` : `"${at}" to "${to}"`)

/** Declarations that excuse nothing: their text is gone, or a case can tell after all. */
const stale = (canonical: string, fates: readonly Fate[], equivalents: readonly Equivalent[]): string[] =>
  equivalents.flatMap((declared) => {
    const meant = fates.filter(({ mutant }) => isDeclared(canonical, mutant, declared))
    if (meant.length === 0) return [`equivalents: ${quoted(declared)} is no mutant of canonical.ts; drop it`]
    const killed = meant.find((fate) => fate.kind === 'killed')
    if (declared.to === undefined || killed?.kind !== 'killed') return []
    return [`equivalents: ${quoted(declared)} does change an answer, that of ${killed.by}; drop it`]
  })

/** The kill rate among mutants that are mistakes, the survivors, and what is wrong with the declared equivalents. */
export const checkMutants = ({ problem, canonical }: LoadedProblem, fates: readonly Fate[]): Finding[] => {
  const { card, equivalents = [] } = problem
  const survivors = fates.filter(({ kind }) => kind === 'survived')
  const reasonFor = ({ mutant }: Fate): string | undefined =>
    equivalents.find((one) => isDeclared(canonical, mutant, one))?.because
  const unexplained = survivors.filter((fate) => reasonFor(fate) === undefined)
  const excused = survivors.flatMap((fate) => {
    const because = reasonFor(fate)
    return because === undefined ? [] : [{ difference: showEdit(canonical, fate.mutant), because }]
  })
  const declared = excused.length
  const total = fates.length - declared
  const killed = total - unexplained.length
  const seen = {
    ...{ kind: 'mutants' as const, total, killed, declared, excused },
    survivors: unexplained.map(({ mutant }) => showEdit(canonical, mutant)),
  }
  const old = stale(canonical, fates, equivalents).map((says) => fault(card.id, 'mutants', says))
  if (total === 0) return [...old, fault(card.id, 'mutants', 'canonical.ts has no place to make a mistake in', seen)]
  const rate = `${killed} of ${total} killed (${percent(killed / total)}), ${declared} declared equivalent`
  if (killed < total * RATE_LEAST) {
    const remedy = `at least ${percent(RATE_LEAST)} must be; add edges or families that find them, or declare equivalents`
    return [...old, fault(card.id, 'mutants', `${rate}; ${remedy}\n${seen.survivors.join('\n')}`, seen)]
  }
  return [...old, right(card.id, 'mutants', rate, seen)]
}
