import type { ProblemCard } from '../model/problem.ts'
import { declaredNames } from './declares.ts'
import { squash } from './squash.ts'

/** The one problem whose entry point a text declares; undefined if there is none, or more than one. */
export const problemByCode = (text: string, problems: readonly ProblemCard[]): ProblemCard | undefined => {
  const declared = declaredNames(text)
  const [only, ...others] = problems.filter(({ entry }) => declared.has(squash(entry.name)))
  return others.length === 0 ? only : undefined
}
