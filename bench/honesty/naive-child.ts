/**
 * What a usual harness does to a candidate, as one process: the module is imported, the canonical solution beside it; an
 * answer is right when its JSON is that of the canonical's answer; the time is the least of five calls with one
 * input, between two readings of `performance.now`. Nothing is kept from the candidate, not even the expected answer.
 */
import { writeSync } from 'node:fs'
import { text } from 'node:stream/consumers'

import { z } from 'zod'

import { decode } from '../../harness/model/codec.ts'
import type { Entry } from '../../harness/model/problem.ts'
import { NaiveTask, type NaiveReport } from './naive-report.ts'

/** One input, repeated: what most published harnesses do. */
const REPEATS = 5

const Callable = z.custom<(...given: unknown[]) => unknown>((value) => typeof value === 'function')
const Constructible = z.custom<new (...given: unknown[]) => Record<string, unknown>>(
  (value) => typeof value === 'function',
)
const Module = z.record(z.string(), z.unknown())
const Given = z.array(z.unknown())
const Operations = z.tuple([Given, z.array(z.tuple([z.string()], z.unknown()))])

type Answer = (input: unknown) => unknown

const answerOf = async (path: string, entry: Entry): Promise<Answer> => {
  const module = Module.parse({ ...(await import(path)) })
  const offered = module[entry.name] ?? module['default']
  if (entry.kind === 'function') {
    const solve = Callable.parse(offered)
    return (input) => solve(...Given.parse(input))
  }
  const Subject = Constructible.parse(offered)
  return (input) => {
    const [given, calls] = Operations.parse(input)
    const subject = new Subject(...given)
    return calls.map(([method, ...rest]) => Callable.parse(subject[method]).apply(subject, rest) ?? null)
  }
}

/** Reads the canonical's answer after the candidate was loaded: nobody thinks of loading it in another process. */
const judge = async ({ candidate, canonical, entry, inputs, timed }: NaiveTask): Promise<NaiveReport> => {
  const expected = await answerOf(canonical, entry)
  const actual = await answerOf(candidate, entry)
  for (const given of inputs) {
    const isRight = JSON.stringify(actual(decode(given))) === JSON.stringify(expected(decode(given)))
    if (!isRight) return { kind: 'result', isRight, times: [], least: 0 }
  }
  const right = JSON.stringify(expected(decode(timed)))
  const input = decode(timed)
  const times: number[] = []
  let first: unknown
  for (let turn = 0; turn < REPEATS; turn++) {
    const from = performance.now()
    const answer = actual(input)
    times.push(performance.now() - from)
    if (turn === 0) first = answer
  }
  return { kind: 'result', isRight: JSON.stringify(first) === right, times, least: Math.min(...times) }
}

/** Where the parent listens. */
const REPORT = 3

const task = NaiveTask.parse(JSON.parse(await text(process.stdin)))
const report = await judge(task).catch((error: unknown): NaiveReport => ({
  kind: 'failed',
  error: String(error).slice(0, 200),
}))
writeSync(REPORT, `${JSON.stringify(report)}\n`)
process.exit(0)
