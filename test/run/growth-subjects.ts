import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { z } from 'zod'

import { prepareScript } from '../../harness/intake/prepare.ts'
import type { Entry, Problem } from '../../harness/model/problem.ts'
import type { Draw } from '../../harness/plan/cases.ts'
import type { Draws } from '../../harness/run/draws.ts'
import { seededRandom } from '../../harness/stats/seeded-random.ts'
import { GROWTH_CORPUS, type CorpusInput } from './growth-corpus.ts'

export const CORPUS_FOLDER = join(import.meta.dirname, '../programs/growth')

const entry: Entry = { kind: 'function', name: 'solve', parameters: ['value'], result: 'value' }

/** Distinct numbers three apart, so that what is between them is never found. */
const inputOf = (input: CorpusInput, { size, seed }: Draw): unknown[] => {
  const random = seededRandom(seed)
  switch (input) {
    case 'values':
      return [random.shuffled(random.list(size, (index) => 3 * index + 1))]
    case 'sorted':
      return [random.list(size, (index) => 3 * index + 1)]
    case 'letters':
      return [random.text(size)]
    case 'same-letters':
      return [`${'a'.repeat(size)}b`]
    case 'size':
      return [size]
  }
}

/** A program of the corpus as the one solution of a problem with one family. */
export const corpusSubject = (name: string): { problem: Problem; script: string; draws: Draws } => {
  const program = GROWTH_CORPUS[name]
  if (program === undefined) throw new Error(`${name} is not in the corpus`)
  const source = readFileSync(join(CORPUS_FOLDER, `${name}.ts`), 'utf8')
  const prepared = prepareScript({ source, entry })
  if (prepared.kind !== 'ready') throw new Error(`${name}: ${prepared.detail}`)
  const problem: Problem = {
    card: {
      ...{ id: name, version: 1, title: name, entry, families: [program.input], references: {}, tags: ['growth'] },
      levels: [{ name: 'top', size: program.top, hardness: 1 }],
      stresses: 'one class of growth',
      source: { kind: 'original', licence: 'MIT' },
    },
    input: z.unknown(),
    output: z.unknown(),
    judge: () => ({ kind: 'right' }),
    ...{ examples: [], edges: [], families: {} },
  }
  const draws: Draws = (_, wanted) =>
    Promise.resolve(wanted.map((draw) => JSON.stringify(inputOf(program.input, draw))))
  return { problem, script: prepared.script, draws }
}
