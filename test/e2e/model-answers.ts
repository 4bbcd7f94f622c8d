/** What the model of the end-to-end tests answers: right code for one problem, wrong for the other, in a model's words. */
import type { Sent } from '../generate/model-server.ts'
import { RUNS, SQUARES } from './candidates.ts'

const fenced = (code: string): string => `Here is the solution:\n\n\`\`\`ts\n${code}\`\`\`\n\nIt runs in linear time.`

export const isAbout = (sent: Sent): 'sum-of-squares' | 'longest-run' =>
  JSON.stringify(sent.body).includes('sumOfSquares') ? 'sum-of-squares' : 'longest-run'

/** Sums the squares rightly, and finds the first run instead of the longest. */
export const halfRight = (sent: Sent): string =>
  fenced(isAbout(sent) === 'sum-of-squares' ? SQUARES.accepted : RUNS.wrong)

/** Nothing right, and so nothing to be timed: for tests that are about something else. */
export const allWrong = (sent: Sent): string => fenced(isAbout(sent) === 'sum-of-squares' ? SQUARES.wrong : RUNS.wrong)

/** Wrong at first, right once it was told what is wrong. */
export const rightWhenTold = (sent: Sent): string => {
  const isTold = (sent.body.messages ?? []).length > 1
  return fenced(isAbout(sent) === 'sum-of-squares' ? SQUARES.accepted : isTold ? RUNS.accepted : RUNS.wrong)
}
