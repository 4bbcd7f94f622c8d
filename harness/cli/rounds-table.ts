import { grid, painter, type GridCell } from '../../reports/text-grid.ts'
import { sayEstimate } from '../../reports/wording/estimate.ts'
import { estimateOf, headlineIds } from '../../reports/wording/ranking.ts'
import type { Scores } from '../model/score.ts'

/** The score of one round. */
export interface ScoredRound {
  readonly round: number
  readonly scores: Scores
}

const cellsOf = ({ round, scores }: ScoredRound): GridCell[] => {
  const ids = headlineIds(scores)
  const [set] = scores.sets
  if (set === undefined) return [{ text: String(round) }]
  return [
    { text: String(round) },
    { text: `${set.verdicts['accepted'] ?? 0}/${set.candidates}` },
    { text: sayEstimate(estimateOf(set, ids.pass), 'share') },
    { text: sayEstimate(estimateOf(set, ids.efficiency), 'share'), tone: 'strong' },
    { text: sayEstimate(estimateOf(set, ids.speedup), 'ratio') },
  ]
}

/** A row a round: what `effbench refine` prints. */
export const roundsTable = (rounds: readonly ScoredRound[], { color }: { color: boolean }): string => {
  const [first] = rounds
  if (first === undefined) return 'no round was ended'
  const ids = headlineIds(first.scores)
  const columns = [
    { head: 'round', align: 'right' },
    { head: 'accepted', align: 'right' },
    { head: ids.pass, align: 'left' },
    { head: ids.efficiency, align: 'left' },
    { head: 'speedup', align: 'left' },
  ] as const
  return grid(columns, rounds.map(cellsOf), painter(color)).join('\n')
}
