/** Candidates for the two problems of test/fixtures/problems-for-cli, each with a verdict that no machine changes. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { PROBLEMS } from './workplace.ts'

const shipped = (path: string): string => readFileSync(join(PROBLEMS, path), 'utf8')

export const SQUARES = {
  accepted: shipped('sum-of-squares/canonical.ts'),
  alsoAccepted: 'export const sumOfSquares = (numbers) => numbers.reduce((sum, one) => sum + one * one, 0)\n',
  tooSlow: shipped('sum-of-squares/references/with-slices.ts'),
  wrong: shipped('sum-of-squares/wrong/sums-only.ts'),
  alsoWrong: shipped('sum-of-squares/wrong/forgets-the-last.ts'),
  throws: "export const sumOfSquares = () => { throw new Error('no squares today') }\n",
  imports:
    "import { readFileSync } from 'node:fs'\nexport const sumOfSquares = () => readFileSync('/answers').length\n",
} as const

export const RUNS = {
  accepted: shipped('longest-run/canonical.ts'),
  tooSlow: shipped('longest-run/references/from-each.ts'),
  wrong: shipped('longest-run/wrong/first-run.ts'),
} as const

/** Three sets that cannot change places: all right, half right, nothing right. */
export const THREE_SETS: Readonly<Record<string, string>> = {
  'sets/brisk/sum-of-squares/1.ts': SQUARES.accepted,
  'sets/brisk/longest-run/1.ts': RUNS.accepted,
  'sets/half/sum-of-squares/1.ts': SQUARES.alsoAccepted,
  'sets/half/sum-of-squares/2.ts': SQUARES.tooSlow,
  'sets/half/longest-run/1.ts': RUNS.wrong,
  'sets/idle/sum-of-squares/1.ts': SQUARES.throws,
  'sets/idle/sum-of-squares/2.ts': SQUARES.imports,
  'sets/idle/longest-run/1.ts': RUNS.wrong,
}

/** What each candidate of the three sets comes to. */
export const VERDICTS: Readonly<Record<string, string>> = {
  'brisk/sum-of-squares/1': 'accepted',
  'brisk/longest-run/1': 'accepted',
  'half/sum-of-squares/1': 'accepted',
  'half/sum-of-squares/2': 'too-slow',
  'half/longest-run/1': 'wrong-answer',
  'idle/sum-of-squares/1': 'runtime-error',
  'idle/sum-of-squares/2': 'not-loadable',
  'idle/longest-run/1': 'wrong-answer',
}

/** For a test that is about something else: one candidate, judged in an instant. */
export const ONE_WRONG: Readonly<Record<string, string>> = { 'wrong/sum-of-squares/1.ts': SQUARES.wrong }
