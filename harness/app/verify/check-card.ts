import type { ProblemCard } from '../../model/problem.ts'
import { fault, right, type Finding } from './finding.ts'

/** What a problem may lack to be run and must have to be found, cited and judged by. */
export const checkCard = (card: ProblemCard): Finding[] => {
  const missing = [
    ...(card.category === undefined ? ["category: say 'classic' or 'everyday'"] : []),
    ...(card.difficulty === undefined ? ["difficulty: say 'easy', 'medium' or 'hard'"] : []),
    ...(card.source.author === undefined ? ['source.author: say who wrote it'] : []),
    ...(card.tags.length === 0 ? ['tags: give at least one word to find it by'] : []),
  ]
  if (missing.length > 0) return missing.map((says) => fault(card.id, 'card', says))
  const { category, difficulty, source, version } = card
  return [right(card.id, 'card', `${category}, ${difficulty}, version ${version}, ${source.licence}`)]
}
