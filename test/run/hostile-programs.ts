import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'

import { VERDICT_KINDS, type VerdictKind } from '../../harness/model/verdict.ts'

const FOLDER = join(import.meta.dirname, '../programs/hostile')

/**
 * `neutralised`: the answers are right, so the verdict is `accepted` or `too-slow`, and the attack is on the score. It
 * must come to nothing: no better a score than that of the honest slow code.
 */
export type Expectation = VerdictKind | 'neutralised'

/** One program of test/programs/hostile/, with what its first lines say of it. */
export interface HostileProgram {
  /** Folder and file: `clocks/freezes-date-now`. */
  readonly name: string
  readonly group: string
  readonly path: string
  readonly source: string
  readonly expected: Expectation
  /** The bundled problem that it pretends to solve. */
  readonly problem: string
  /** The honest slow code with the same answers, as a path from the problem's folder. */
  readonly twin: string | undefined
  /** Whether only timing settles the verdict. */
  readonly isSettledByTiming: boolean
}

const isExpectation = (word: string): word is Expectation => ['neutralised', ...VERDICT_KINDS].includes(word)

/** What stands after `// <word>: ` at the beginning of a line. */
const told = (source: string, word: string): string | undefined =>
  new RegExp(`^(?:\\uFEFF)?// ${word}: ([^\\r\\n]+)`, 'm').exec(source)?.[1]

const readProgram = (file: string): HostileProgram => {
  const path = join(FOLDER, file)
  const source = readFileSync(path, 'utf8')
  const name = file.replaceAll(sep, '/').replace(/\.ts$/, '')
  const expected = told(source, 'Expected')
  const problem = told(source, 'Problem')
  const twin = told(source, 'Twin')
  if (expected === undefined || !isExpectation(expected)) throw new Error(`${name} names no outcome: ${expected}`)
  if (problem === undefined) throw new Error(`${name} names no problem`)
  if ((expected === 'neutralised') !== (twin !== undefined)) {
    throw new Error(`${name}: a neutralised program names its honest twin, and no other program does`)
  }
  const isSettledByTiming = expected === 'neutralised' || told(source, 'Settled by') === 'timing'
  return { name, group: name.split('/')[0] ?? '', path, source, expected, problem, twin, isSettledByTiming }
}

/** Every program of the corpus, in the order of their names. */
export const readHostilePrograms = (): HostileProgram[] =>
  readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .toSorted()
    .map(readProgram)

/** The verdicts with which a program's expectation is met. */
export const verdictsMeant = ({ expected }: HostileProgram): readonly VerdictKind[] =>
  expected === 'neutralised' ? ['accepted', 'too-slow'] : [expected]
