import type { Entry } from '../model/problem.ts'
import { fencedBlocks } from './fences.ts'

/** The line of a statement that declares the function a problem asks for, without a body; undefined if there is none. */
export const signatureIn = (statement: string, { kind, name }: Entry): string | undefined => {
  if (kind === 'class') return undefined
  const declaration = new RegExp(`^\\s*(?:export\\s+)?function\\s+${name.replaceAll('$', '\\$')}\\s*[<(]`)
  for (const { code } of fencedBlocks(statement).blocks) {
    const line = code.split('\n').find((text) => declaration.test(text))
    if (line !== undefined) return line.trim().replace(/\s*[{;]\s*\}?\s*$/, '')
  }
  return undefined
}
