import { z } from 'zod'

import type { LoadedProblem } from '../../corpus/load-corpus.ts'
import { ratio, milliseconds } from '../../model/units.ts'
import { evidenceOf } from './evidence-of.ts'
import type { Finding } from './finding.ts'

/** What a benchmark is for and how far it carries, for programs to read. */
export const BenchmarkCard = z.strictObject({
  name: z.literal('effbench'),
  version: z.string(),
  purpose: z.string(),
  scope: z.strictObject({
    language: z.literal('TypeScript'),
    problems: z.int().positive(),
    categories: z.record(z.string(), z.int().positive()),
    difficulties: z.record(z.string(), z.int().positive()),
    tags: z.record(z.string(), z.int().positive()),
  }),
  methodology: z.array(z.string()).min(1),
  evidence: z.strictObject({
    mutants: z.strictObject({ total: z.int(), killed: z.int(), declaredEquivalent: z.int() }),
    inputsOfAgreement: z.int(),
    problemsTimed: z.int(),
    faults: z.int(),
  }),
  /** Never empty: whoever finds none has not looked. */
  limitations: z.array(z.string()).min(1),
  licence: z.array(z.string()).min(1),
})
export type BenchmarkCard = z.infer<typeof BenchmarkCard>

const PURPOSE =
  'Scores how efficient TypeScript code is that answers a stated task correctly, above all code by language models.'

const METHODOLOGY: readonly string[] = [
  'An answer is judged before its time counts: no output, no time.',
  'Time is CPU time of one thread, of a candidate and the canonical solution on the same fresh input, in interleaved process pairs.',
  'Levels are scored by their slowest family of inputs; at least one family is hard on a typical slow solution.',
  'Every problem is verified: statement, inputs, judge, references, wrong solutions, mutants, agreement of two solutions.',
]

/** Holds of any corpus of this kind, whatever the evidence. */
const LIMITATIONS: readonly string[] = [
  'Single functions and classes are measured: nothing is said of input and output, of concurrency, or of large programs.',
  'One engine is measured, V8 in Node; other engines may order solutions otherwise.',
  'Classic tasks are in the training data of language models: they show how fast known solutions are written, not how well new ones are found.',
  'The canonical is the fastest solution we know, and no lower bound.',
]

const SMALL_TOP = milliseconds(10)

const counts = (words: readonly string[]): Record<string, number> =>
  Object.fromEntries(
    [...new Set(words)].toSorted().map((word) => [word, words.filter((other) => other === word).length]),
  )

/** Weak points that the evidence of this very corpus shows. */
const shown = (problems: readonly LoadedProblem[], findings: readonly Finding[]): string[] => {
  const ids = problems.map(({ problem }) => problem.card.id)
  const untimed = ids.filter((id) => evidenceOf(findings, id, 'sizes') === undefined)
  const small = ids.filter((id) => {
    const top = evidenceOf(findings, id, 'sizes')?.levels.at(-1)
    return top !== undefined && ratio(top.cpu, SMALL_TOP) < 1
  })
  const survived = ids.map((id) => evidenceOf(findings, id, 'mutants')?.survivors.length ?? 0)
  const left = survived.reduce((sum, count) => sum + count, 0)
  return [
    ...(untimed.length > 0 ? [`Not timed in this verification: ${untimed.join(', ')}.`] : []),
    ...(small.length > 0 ? [`The canonical takes less than 10 ms at the top level of ${small.join(', ')}.`] : []),
    ...(left > 0 ? [`${left} mutants of canonical solutions are found by no correctness case.`] : []),
  ]
}

/** The card of a corpus, from its problems and what their verification has seen. */
export const benchmarkCard = (
  problems: readonly LoadedProblem[],
  findings: readonly Finding[],
  version: string,
): BenchmarkCard => {
  const cards = problems.map(({ problem }) => problem.card)
  const mutants = cards.flatMap(({ id }) => evidenceOf(findings, id, 'mutants') ?? [])
  const agreements = cards.flatMap(({ id }) => evidenceOf(findings, id, 'agreement') ?? [])
  const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)
  return BenchmarkCard.parse({
    ...{ name: 'effbench', version, purpose: PURPOSE, methodology: METHODOLOGY },
    scope: {
      ...{ language: 'TypeScript', problems: cards.length },
      categories: counts(cards.flatMap(({ category }) => category ?? [])),
      difficulties: counts(cards.flatMap(({ difficulty }) => difficulty ?? [])),
      tags: counts(cards.flatMap(({ tags }) => tags)),
    },
    evidence: {
      mutants: {
        total: sum(mutants.map(({ total }) => total)),
        killed: sum(mutants.map(({ killed }) => killed)),
        declaredEquivalent: sum(mutants.map(({ declared }) => declared)),
      },
      inputsOfAgreement: sum(agreements.map(({ inputs }) => inputs)),
      problemsTimed: cards.filter(({ id }) => evidenceOf(findings, id, 'sizes') !== undefined).length,
      faults: findings.filter(({ isRight }) => !isRight).length,
    },
    limitations: [...LIMITATIONS, ...shown(problems, findings)],
    licence: [...new Set(cards.map(({ source }) => source.licence))].toSorted(),
  })
}
