import type { Equivalent } from '../../../model/problem.ts'
import type { Edit } from './mutant.ts'

/** Where a piece of text stands in another, every time. */
const places = (code: string, piece: string): number[] => {
  const found: number[] = []
  for (let at = code.indexOf(piece); at >= 0 && piece !== ''; at = code.indexOf(piece, at + 1)) found.push(at)
  return found
}

/** Whether an edit is the one that was declared to change no answer, or lies within what was. */
export const isDeclared = (code: string, { start, end, text }: Edit, { at, to }: Equivalent): boolean =>
  places(code, at).some((from) => {
    if (start < from || end > from + at.length) return false
    return to === undefined || at.slice(0, start - from) + text + at.slice(end - from) === to
  })
