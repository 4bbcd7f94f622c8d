import { UsageError } from '../model/errors.ts'
import type { ProblemCard } from '../model/problem.ts'
import { squash } from './squash.ts'
import { didYouMean, suggest } from './suggest.ts'

/** A problem, and what else it is known by elsewhere: `leetcode/1`. */
export type KnownProblem = ProblemCard & { readonly aliases?: readonly string[] | undefined }

/** By what a name was understood. */
export type Mapped = 'id' | 'spelling' | 'alias' | 'title' | 'number-and-title' | 'entry-point'

export interface Found {
  readonly problem: ProblemCard
  readonly by: Mapped
}

export interface ProblemFinder {
  /** The problem a name stands for, if any, and how it was understood. */
  readonly find: (name: string) => Found | undefined
  /** The same, or a UsageError that says where the name was read and which ids are near. */
  readonly require: (name: string, where: string) => ProblemCard
  /** What to say of a name that no problem has. */
  readonly unknown: (name: string, where: string) => string
}

/**
 * Finds problems by what people call them, in this order: the id, also behind a prefix (`effbench/two-sum`); the id in
 * other casing (`TwoSum`, `two_sum`); an alias that the problem declares (`leetcode/1`); its title; one of these behind a
 * number, as lists of problems have it (`1. Two Sum`, `0001-two-sum`, `HumanEval_12_two_sum`); the name of its entry
 * point. A name that two problems could have is nobody's.
 */
export const problemFinder = (problems: readonly KnownProblem[]): ProblemFinder => {
  const byId = new Map(problems.map((problem) => [problem.id, problem]))
  const aliases = problems.flatMap((problem) => (problem.aliases ?? []).map((alias) => ({ problem, name: alias })))
  const byAlias = unambiguous(aliases, (name) => name.trim().toLowerCase())
  const spellings = unambiguous(
    problems.map((problem) => ({ problem, name: problem.id })),
    squash,
  )
  const titles = unambiguous(
    problems.map((problem) => ({ problem, name: problem.title })),
    squash,
  )
  const entries = unambiguous(
    problems.map((problem) => ({ problem, name: problem.entry.name })),
    squash,
  )

  const byWords = (name: string): Found | undefined =>
    as('spelling', spellings.get(squash(name))) ?? as('title', titles.get(squash(name)))
  const find = (name: string): Found | undefined => {
    if (name.length > NAME_LONGEST) return undefined
    const whole = name.trim().replace(/\.(?:[mc]?[tj]s|jsonl?|md|txt)$/, '')
    const bare = whole.slice(whole.lastIndexOf('/') + 1)
    const unnumbered = bare.replace(/^(?:[A-Za-z]+[_-])?\d+\s*[.:)_-]*\s*(?=\D)/, '')
    return (
      as('id', byId.get(whole) ?? byId.get(bare)) ??
      as('alias', byAlias.get(whole.toLowerCase())) ??
      (squash(bare) === '' ? undefined : byWords(bare)) ??
      (unnumbered === bare ? undefined : numbered(byWords(unnumbered))) ??
      as('entry-point', entries.get(squash(bare)))
    )
  }
  const unknown = (name: string, where: string): string => {
    const bare = name.slice(name.lastIndexOf('/') + 1)
    const near = suggest({ word: bare.replaceAll('_', '-'), among: [...byId.keys()] })
    const remedy = near.length > 0 ? didYouMean(near) : '; "effbench list" shows the ids'
    return `${where}: there is no problem "${shown(name)}"${remedy}`
  }
  return {
    find,
    unknown,
    require: (name, where) => {
      const found = find(name)
      if (found !== undefined) return found.problem
      throw new UsageError(unknown(name, where))
    },
  }
}

/** Longer than any title; a text is no name, and must not cost time as one. */
const NAME_LONGEST = 300

interface Named {
  readonly problem: ProblemCard
  readonly name: string
}

const unambiguous = (
  named: readonly Named[],
  keyOf: (name: string) => string,
): Map<string, ProblemCard | undefined> => {
  const found = new Map<string, ProblemCard | undefined>()
  for (const { problem, name } of named) {
    const key = keyOf(name)
    found.set(key, found.has(key) && found.get(key) !== problem ? undefined : problem)
  }
  return found
}

const as = (by: Mapped, problem: ProblemCard | undefined): Found | undefined =>
  problem === undefined ? undefined : { problem, by }

const numbered = (found: Found | undefined): Found | undefined =>
  found === undefined ? undefined : { ...found, by: 'number-and-title' }

/** A name as long as a line is no name; the message stays one line. */
const shown = (name: string): string => JSON.stringify(name.length > 80 ? `${name.slice(0, 80)}…` : name).slice(1, -1)
