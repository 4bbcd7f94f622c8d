import type { Candidate } from '../model/candidate.ts'
import { LIMITS } from '../model/defaults.ts'
import { UsageError } from '../model/errors.ts'
import type { ProblemCard } from '../model/problem.ts'
import type { Answer } from './answer.ts'
import { extractCode } from './extract.ts'
import { outline } from './outline.ts'
import { problemByCode } from './problem-by-code.ts'
import type { Mapped, ProblemFinder } from './problem-finder.ts'

/** How often an input's name for a problem was understood as which. */
export interface Mapping {
  readonly set: string
  /** Undefined where the input had no name and the code told. */
  readonly asked: string | undefined
  readonly problem: string
  readonly by: Mapped
  count: number
}

interface Known {
  readonly set: string
  /** The set as people should see it. */
  readonly shown: string
  readonly finder: ProblemFinder
  readonly problems: readonly ProblemCard[]
  readonly signatureOf: (problem: ProblemCard) => string | undefined
}

export interface Candidates {
  /** The candidate that an answer is, or undefined if it answers no problem that is known. */
  readonly take: (answer: Answer) => Candidate | undefined
  readonly mapped: () => readonly Mapping[]
  /** What was understood how, and what was passed over. Throws UsageError when nothing was taken. */
  readonly close: () => string[]
}

/** Of the schema in model/candidate.ts. */
const NAME_LONGEST = 200
const ORIGIN_LONGEST = 500

/** More names than this are a list for nobody. */
const NAMES_SHOWN = 20

/**
 * Makes candidates of the answers of one set: finds the problem, takes the code out, names the candidate. Those without a
 * name of their own are called 1, 2, … within their problem, in the order they come.
 */
export const toCandidates = (known: Known): Candidates => {
  const { set, shown, finder, problems } = known
  const mappings = new Map<string, Mapping>()
  const passedOver = new Map<string, { count: number; text: string }>()
  const counts = new Map<string, number>()
  /** Of the problems in which some candidates have names of their own. */
  const names = new Map<string, Set<string>>()
  let taken = 0

  const passOver = (key: string, text: string): undefined => {
    const before = passedOver.get(key)
    passedOver.set(key, { count: (before?.count ?? 0) + 1, text: before?.text ?? text })
    return undefined
  }
  const nameFor = (problem: string, asked: string | undefined, other: string): string => {
    const count = (counts.get(problem) ?? 0) + 1
    counts.set(problem, count)
    if (asked === undefined && !names.has(problem)) return String(count)
    const used = names.get(problem) ?? new Set(Array.from({ length: count - 1 }, (_, index) => String(index + 1)))
    names.set(problem, used)
    let name = (asked ?? String(count)).slice(0, NAME_LONGEST)
    if (used.has(name) && asked !== undefined) name = other.slice(-NAME_LONGEST)
    for (let next = count; used.has(name); next++) name = String(next)
    used.add(name)
    return name
  }
  const problemOf = ({ asked, text, where }: Answer): ReturnType<ProblemFinder['find']> => {
    if (asked !== undefined) return finder.find(asked) ?? passOver(asked, finder.unknown(asked, where))
    const problem = problemByCode(text, problems)
    if (problem !== undefined) return { problem, by: 'entry-point' }
    return passOver(
      '',
      `${where}: it names no problem, and its code declares the entry point of none; add a "task_id" or name the file after it`,
    )
  }
  const take = (answer: Answer): Candidate | undefined => {
    const found = problemOf(answer)
    if (found === undefined) return undefined
    const { problem, by } = found
    const key = JSON.stringify([answer.asked, problem.id])
    const mapping = mappings.get(key) ?? { set, asked: answer.asked, problem: problem.id, by, count: 0 }
    mapping.count += 1
    mappings.set(key, mapping)
    taken += 1
    const source = sourceOf(answer, problem, known.signatureOf(problem))
    const name = nameFor(problem.id, answer.name, answer.where.slice(answer.where.lastIndexOf('/') + 1))
    return { set, problem: problem.id, name, source, origin: answer.where.slice(-ORIGIN_LONGEST) }
  }
  const close = (): string[] => {
    const ignored = [...passedOver.values()]
    if (taken === 0 && ignored[0] !== undefined) throw new UsageError(ignored[0].text)
    const more = ignored.length > NAMES_SHOWN ? [`${shown}: ${ignored.length - NAMES_SHOWN} more unknown names`] : []
    return [
      ...wordsFor(shown, [...mappings.values()]),
      ...ignored.slice(0, NAMES_SHOWN).map(({ count, text }) => (count === 1 ? text : `${text} (${count} times)`)),
      ...more,
    ]
  }
  return { take, close, mapped: () => [...mappings.values()] }
}

/** A byte more than allowed is enough to be refused as too large; the rest need not be kept. */
const sourceOf = (answer: Answer, { entry }: ProblemCard, signature: string | undefined): string => {
  const { text, prompt, lacksBrace } = answer
  const code = extractCode({ text, entry: entry.name, prompt, signature })
  const whole = lacksBrace === true && outline(code).isOpen ? `${code}\n}\n` : code
  return whole.length > LIMITS.sourceBytes ? whole.slice(0, LIMITS.sourceBytes + 1) : whole
}

const BY: Readonly<Record<Exclude<Mapped, 'id'>, string>> = {
  spelling: 'by spelling',
  alias: 'an alias',
  title: 'its title',
  'number-and-title': 'without its number',
  'entry-point': 'by its entry point',
}

/** Other names than the id, in one line. Where the id itself was used there is nothing to tell. */
const wordsFor = (shown: string, mappings: readonly Mapping[]): string[] => {
  const words = mappings.flatMap(({ asked, problem, by }) =>
    by === 'id'
      ? []
      : [`${asked === undefined ? 'code' : JSON.stringify(asked.slice(0, 80))} is ${problem} (${BY[by]})`],
  )
  if (words.length === 0) return []
  const more = words.length > NAMES_SHOWN ? `; and ${words.length - NAMES_SHOWN} more` : ''
  return [`${shown}: ${words.slice(0, NAMES_SHOWN).join('; ')}${more}`]
}
