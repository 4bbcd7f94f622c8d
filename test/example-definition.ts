import { exact, level, z, type Definition } from '../harness/author.ts'
import { CorpusError } from '../harness/model/errors.ts'

export type ExampleInput = [list: number[], least: number]

/** A definition without a mistake. */
export const definition: Definition<ExampleInput, number[]> = {
  id: 'at-least',
  version: 3,
  title: 'At least',
  entry: 'atLeast',
  input: z.tuple([z.array(z.int()), z.int()]),
  output: z.array(z.int()),
  judge: exact(),
  examples: [{ input: [[1, 2], 2], output: [2] }],
  edges: [[[], 0]],
  levels: [level('small', { size: 10, hardness: 3 }), level('large', { size: 100, hardness: 4 })],
  families: {
    random: (random, size) => [random.ints(size, 0, 9), 5],
    'none-kept': (random, size) => [random.ints(size, 0, 9), 10],
  },
  references: { canonical: 'n', 'with-filter': 'n', 'with-spread': 'n^2' },
  stresses: 'one list against a new one for each element',
  tags: ['array'],
  source: { kind: 'original', licence: 'MIT' },
}

/** What the CorpusError says that `run` throws. */
export const messageOf = (run: () => unknown): string => {
  try {
    run()
  } catch (error) {
    if (error instanceof CorpusError) return error.message
    throw error
  }
  return 'it was accepted'
}
