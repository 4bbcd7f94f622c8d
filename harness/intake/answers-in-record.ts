import { z } from 'zod'

import type { Answer } from './answer.ts'

const JsonRecord = z.record(z.string(), z.unknown())
export type JsonRecord = z.infer<typeof JsonRecord>

/** Fields that say which problem a record answers, the most telling first. */
const NAMES = ['task_id', 'problem_id', 'problem', 'question_slug', 'slug', 'name', 'id', 'title', 'entry_point']

/** Fields that hold a whole solution, then those that hold what a model answered. One text, or a list of candidates. */
const WHOLE = ['solution', 'solutions', 'code', 'candidates']
const ANSWERED = [
  ...['completion', 'completions', 'generation', 'generations', 'generated_text', 'response', 'responses'],
  ...['output', 'outputs', 'answer', 'samples', 'choices', 'messages', 'text', 'content', 'raw'],
]
const FIELDS = [...WHOLE, ...ANSWERED]

/** What a record says, or what is wrong with it and what to write instead. */
export type RecordAnswers =
  | { readonly kind: 'answers'; readonly answers: readonly Answer[] }
  | { readonly kind: 'refused'; readonly why: string }

const FORM = 'write {"task_id": "two-sum", "solution": "…"}'

/** The candidates in one record of JSON, whatever their field is called. Nothing is known of the problems here. */
export const answersInRecord = (value: unknown, where: string): RecordAnswers => {
  const parsed = JsonRecord.safeParse(value)
  if (!parsed.success) return { kind: 'refused', why: `it is no JSON object; ${FORM}` }
  const record = parsed.data
  const asked = nameIn(record)
  // A field without a text may stand beside one that has it: `"solution": null, "completion": "…"`.
  const texts = FIELDS.filter((field) => Object.hasOwn(record, field)).map((field) => textsIn(record[field], field))
  const found = texts.find((list) => list.some((text) => text !== '')) ?? texts[0]
  if (found === undefined) {
    const seen = Object.keys(record).slice(0, 8).join(', ')
    const why =
      'results' in record
        ? 'it holds results, and the completions are needed'
        : 'it needs a "solution" or a "completion"'
    return { kind: 'refused', why: `${why} (it has: ${seen}); ${FORM}` }
  }
  const about = {
    ...(asked !== undefined && { asked }),
    ...(typeof record['prompt'] === 'string' && { prompt: record['prompt'] }),
    ...(isStoppedAtBrace(record) && { lacksBrace: true }),
  }
  return { kind: 'answers', answers: found.map((text) => ({ asked: undefined, ...about, text, where })) }
}

const nameIn = (record: JsonRecord): string | undefined => {
  for (const field of NAMES) {
    const value = record[field]
    if (typeof value === 'string' && value.trim() !== '') return value
    if (typeof value === 'number') return String(value)
  }
  return undefined
}

/** An answer that failed, and is there as null, is an empty candidate: it stays in the denominator. */
const textsIn = (value: unknown, field: string): string[] => {
  if (field === 'messages') return [spokenBy(value)]
  if (Array.isArray(value)) return value.map((item: unknown) => textOf(item))
  return [textOf(value)]
}

const textOf = (value: unknown): string => {
  if (typeof value === 'string') return value
  const parsed = JsonRecord.safeParse(value)
  if (!parsed.success) return ''
  const inner = ['message', 'content', 'text', ...FIELDS].find((field) => Object.hasOwn(parsed.data, field))
  return inner === undefined ? '' : textOf(parsed.data[inner])
}

/** What the model said in a conversation: all of it, because the last block that declares the entry point counts. */
const spokenBy = (value: unknown): string => {
  const Turn = z.object({ role: z.string(), content: z.unknown() })
  const turns = z.array(Turn).safeParse(value)
  if (!turns.success) return ''
  return turns.data
    .filter(({ role }) => /^(?:assistant|model|ai|gpt)$/i.test(role))
    .map(({ content }) => (Array.isArray(content) ? content.map(textOf).join('') : textOf(content)))
    .join('\n\n')
}

/** MultiPL-E stops some languages at a closing brace of the first column, which is then not in the completion. */
const isStoppedAtBrace = ({ stop_tokens: stops }: JsonRecord): boolean => Array.isArray(stops) && stops.includes('\n}')
