import type { Category, Difficulty, ProblemCard } from '../model/problem.ts'

/** What problems are chosen by; every part that is given must hold, and of its words one. */
export interface Selection {
  readonly tag?: readonly string[] | undefined
  /** Words of what a problem separates. */
  readonly stress?: readonly string[] | undefined
  readonly category?: readonly Category[] | undefined
  readonly difficulty?: readonly Difficulty[] | undefined
}

const holds = <T>(wanted: readonly T[] | undefined, has: (word: T) => boolean): boolean =>
  wanted === undefined || wanted.some(has)

/** Whether a card is one of those asked for. */
export const isSelected = (card: ProblemCard, { tag, stress, category, difficulty }: Selection): boolean => {
  const stresses = card.stresses.toLowerCase()
  return (
    holds(tag, (word) => card.tags.includes(word.toLowerCase())) &&
    holds(stress, (word) => stresses.includes(word.toLowerCase())) &&
    holds(category, (word) => card.category === word) &&
    holds(difficulty, (word) => card.difficulty === word)
  )
}
