/**
 * A model that is told what became of its answers, and answers again.
 *
 * Theory of operation. Each round is an evaluation in a folder of its own. Behind it stands what each candidate is told,
 * in `feedback.jsonl`, written once and read back from then on: the next round's prompts follow from what lies on the
 * disk alone, so that a loop that was broken off asks the same again, and pays for nothing twice. A prompt holds the
 * task, the last answer and what it was told; not all that went before, so that it does not grow from round to round.
 * Every round has inputs of its own: an answer cannot be fitted to those it was told.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { sayFeedback } from '../../reports/wording/feedback.ts'
import type { LoadedProblem } from '../corpus/load-corpus.ts'
import type { Asked } from '../generate/generate-answers.ts'
import { UsageError } from '../model/errors.ts'
import { Feedback } from '../model/feedback.ts'
import { AnswerLine, type Prompt } from '../model/generation.ts'
import type { IsolationLevel } from '../model/isolation.ts'
import type { RunRecord } from '../model/record.ts'
import { isCorrect } from '../model/verdict.ts'
import { evaluate, type Evaluation, type Running } from './eval.ts'
import { feedback } from './feedback.ts'
import { requestOf, requestsFor, setNameOf, type Asking, type ModelChoice } from './generate.ts'
import { withGround } from './ground.ts'
import { score } from './score.ts'
import { withSmallestFailing } from './smallest-failing.ts'
import { writeWhole } from './write-whole.ts'

/** One round: where it lies, and what it came to. */
export interface Round {
  readonly round: number
  readonly folder: string
  readonly record: RunRecord
}

export interface Refinement {
  readonly rounds: readonly Round[]
  /** The round that could not be ended, if one could not. */
  readonly broken?: Evaluation | undefined
}

export interface Refining {
  readonly folder: string
  readonly choice: ModelChoice
  readonly asking: Asking
  readonly rounds: number
  /** How one round is run: each has its own seed. */
  readonly running: (round: number) => Running
  readonly onRound: (round: number) => void
}

/** What is asked for behind the feedback. */
const AGAIN = `Write the whole module again. If it is wrong, mend that first, for all inputs and not for this one alone. Then
make it faster: first the growth with the size of the input, then the constant factor. The same rules hold.`

/** In place of an answer without text: servers refuse turns that are empty. */
const NOTHING = '(no answer)'

const linesIn = (path: string): unknown[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): unknown => JSON.parse(line))

const failedOnInput = ({ measurements }: RunRecord, key: string): boolean => {
  const verdict = measurements.find((one) => one.key === key)?.verdict
  return verdict !== undefined && !isCorrect(verdict) && 'caseId' in verdict
}

interface Told {
  readonly record: RunRecord
  readonly problems: readonly LoadedProblem[]
  readonly requireIsolation: IsolationLevel | undefined
  readonly signal: AbortSignal
}

const makeFeedback = async ({ record, problems, requireIsolation, signal }: Told): Promise<Feedback[]> => {
  const scores = await score(record)
  const failed = record.candidates.filter(({ measurement }) => failedOnInput(record, measurement))
  const plain = record.candidates.map((candidate) => feedback({ record, scores, candidate }))
  if (failed.length === 0) return plain
  return withGround({ required: requireIsolation }, (ground) =>
    withSmallestFailing({ ground, plan: record.header.plan, problems, signal }, async (find) => {
      const told: Feedback[] = []
      for (const [index, candidate] of record.candidates.entries()) {
        const failing = failed.includes(candidate) ? await find(candidate) : undefined
        const without = plain[index]
        if (failing !== undefined) told.push(feedback({ record, scores, candidate, failing }))
        else if (without !== undefined) told.push(without)
      }
      return told
    }),
  )
}

const feedbackOn = async (folder: string, told: Told): Promise<Feedback[]> => {
  const path = join(folder, 'feedback.jsonl')
  if (!existsSync(path)) {
    const made = await makeFeedback(told)
    writeWhole(path, made.map((one) => `${JSON.stringify(one)}\n`).join(''))
  }
  return linesIn(path).map((line) => Feedback.parse(line))
}

/** The task, the last answer, and what it is told. */
const promptAgain = (first: Prompt, answer: string, told: Feedback): Prompt => {
  if (first.kind === 'completion')
    throw new UsageError('refining is a conversation; choose another --template than completion')
  const { system, turns } = first
  return {
    kind: 'chat',
    ...(system === undefined ? {} : { system }),
    turns: [
      ...turns,
      { role: 'assistant', text: answer.trim() === '' ? NOTHING : answer },
      { role: 'user', text: `This is what became of it:\n\n${sayFeedback(told)}\n\n${AGAIN}` },
    ],
  }
}

/** The next round's requests: for each answer of the round before, told what became of it. */
const requestsAgain = (
  firsts: readonly Asked[],
  choice: ModelChoice,
  last: { readonly answers: readonly AnswerLine[]; readonly told: readonly Feedback[] },
): Asked[] =>
  firsts.map(({ problem, request }) => {
    const { draw } = request
    const answer = last.answers.find((line) => line.task_id === problem && line.draw === draw)
    // Intake calls the answers of a problem 1, 2, … in their order, which is that of their draws.
    const told = last.told.find((one) => one.problem === problem && one.name === String(draw))
    if (answer === undefined || told === undefined)
      throw new UsageError(`answer ${draw} to ${problem} is not in the round before; choose another --out`)
    return { problem, request: requestOf(choice, promptAgain(request.prompt, answer.completion, told), draw) }
  })

/** Runs the loop, going on where an earlier call with this folder was broken off. */
export const refine = async (refining: Refining): Promise<Refinement> => {
  const { choice, asking, running, onRound } = refining
  const { problems } = running(1)
  const firsts = requestsFor(problems, choice)
  if (firsts.some(({ request }) => request.prompt.kind === 'completion') && refining.rounds > 1)
    throw new UsageError('refining is a conversation; choose another --template than completion')
  const rounds: Round[] = []
  let asked: readonly Asked[] = firsts
  for (let round = 1; round <= refining.rounds; round++) {
    onRound(round)
    const folder = join(refining.folder, `round-${round}`)
    const how = running(round)
    const evaluation = await evaluate({ folder, asked, choice, asking, running: how })
    if (evaluation.kind === 'incomplete' || evaluation.record.end?.interrupted === true)
      return { rounds, broken: evaluation }
    const { record } = evaluation
    rounds.push({ round, folder, record })
    if (round === refining.rounds) break
    const { requireIsolation, signal } = how
    const answers = linesIn(join(folder, `${setNameOf(choice.model)}.jsonl`)).map((line) => AnswerLine.parse(line))
    const told = await feedbackOn(folder, { record, problems, requireIsolation, signal })
    asked = requestsAgain(firsts, choice, { answers, told })
  }
  return { rounds }
}
