import { z } from 'zod'

import type { Candidate } from '../model/candidate.ts'
import { UsageError } from '../model/errors.ts'
import { extractCode } from './extract.ts'
import { lines } from './lines.ts'
import type { ProblemFinder } from './problem-finder.ts'

/** One line of a file of candidates, as HumanEval and EvalPlus write it; other fields are left alone. */
const Line = z
  .object({ task_id: z.string().min(1), solution: z.string().optional(), completion: z.string().optional() })
  .refine((line) => line.solution !== undefined || line.completion !== undefined, {
    error: 'it needs a "solution" or a "completion"',
  })

interface JsonlFile {
  readonly path: string
  /** The path as people should see it. */
  readonly shown: string
  readonly set: string
  readonly finder: ProblemFinder
}

/** The candidates of a `.jsonl` or `.jsonl.gz` file. Those of one problem are called 1, 2, … in the order of lines. */
export const readJsonl = async ({ path, shown, set, finder }: JsonlFile): Promise<Candidate[]> => {
  const candidates: Candidate[] = []
  const counts = new Map<string, number>()
  let number = 0
  for await (const text of lines(path)) {
    number += 1
    if (text.trim() === '') continue
    const origin = `${shown}:${number}`
    const line = parseLine(number === 1 ? text.replace(/^\uFEFF/, '') : text, origin)
    const problem = finder.require(line.task_id, origin)
    const count = (counts.get(problem.id) ?? 0) + 1
    counts.set(problem.id, count)
    const source = extractCode({ text: line.solution ?? line.completion ?? '', entry: problem.entry.name })
    candidates.push({ set, problem: problem.id, name: String(count), source, origin })
  }
  return candidates
}

const parseLine = (text: string, where: string): z.infer<typeof Line> => {
  const parsed = Line.safeParse(parseJson(text, where))
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  const field = issue?.path.join('.') ?? ''
  const what = `${field === '' ? '' : `${field}: `}${issue?.message ?? 'unknown form'}`
  throw new UsageError(`${where}: ${what}; write {"task_id": "two-sum", "solution": "…"} on one line`)
}

const parseJson = (text: string, where: string): unknown => {
  try {
    return JSON.parse(text)
  } catch (cause) {
    const why = cause instanceof Error ? cause.message.replaceAll('\n', ' ') : String(cause)
    throw new UsageError(`${where}: is not JSON (${why}); each line must be one JSON object`, { cause })
  }
}
