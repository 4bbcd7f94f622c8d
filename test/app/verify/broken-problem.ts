/** What a problem at fault consists of, and how it comes onto the disk. */
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

import type { Check } from '../../../harness/app/verify/finding.ts'

const ROOT = join(import.meta.dirname, '../../..')

/** A problem without a fault. */
export const SOUND = join(ROOT, 'test/fixtures/problems-to-break/common-values')

/** One piece of a file and what it becomes; where no piece is given the whole file, which goes when nothing is left. */
export interface Change {
  readonly file: string
  readonly from?: string
  readonly to: string
}

export interface BrokenProblem {
  readonly fault: string
  readonly changes: readonly Change[]
  /** The check that must find it, and the words by which it names the fault. */
  readonly check: Check
  readonly says: RegExp
  /** What else must look wrong when this does. */
  readonly also?: readonly Check[]
  /** Seen by its times only. */
  readonly isTimed?: boolean
  /** Seen by its mutants only. */
  readonly isMutated?: boolean
}

/** Writes a broken problem into a folder of its own name; its import is bent back to where it led. */
export const writeBroken = ({ changes }: Pick<BrokenProblem, 'changes'>, to: string): string => {
  const folder = join(to, 'common-values')
  cpSync(SOUND, folder, { recursive: true })
  const author = pathToFileURL(join(ROOT, 'harness/author.ts')).href
  const bent = { file: 'problem.ts', from: "'../../../../harness/author.ts'", to: `'${author}'` }
  for (const { file, from, to: text } of [bent, ...changes]) {
    const path = join(folder, file)
    if (from === undefined) {
      if (text === '') rmSync(path)
      else writeFileSync(path, text)
      continue
    }
    const before = readFileSync(path, 'utf8')
    if (!before.includes(from)) throw new Error(`${file} has no "${from}" to change`)
    writeFileSync(
      path,
      before.replace(from, () => text),
    )
  }
  return folder
}
