import { describe, expect, test } from 'vitest'

import { byChecker, defineProblem, exact, level, tolerant, unordered, z, type Definition } from '../harness/author.ts'
import type { Problem } from '../harness/model/problem.ts'
import { definition, messageOf, type ExampleInput } from './example-definition.ts'

/** Definitions as an author without a type checker may write them. */
const messageFor = (change: Readonly<Record<string, unknown>>): string =>
  messageOf(() =>
    Reflect.apply<undefined, [Definition<ExampleInput, number[]>], unknown>(defineProblem, undefined, [
      { ...definition, ...change },
    ]),
  )

describe('a good definition', () => {
  test('becomes a card and what the run needs', () => {
    const { card, ...rest } = defineProblem(definition)
    expect(card).toEqual({
      id: 'at-least',
      version: 3,
      title: 'At least',
      entry: { kind: 'function', name: 'atLeast', parameters: ['value', 'value'], result: 'value' },
      levels: [
        { name: 'small', size: 10, hardness: 3 },
        { name: 'large', size: 100, hardness: 4 },
      ],
      families: ['random', 'none-kept'],
      references: { canonical: 'n', 'with-filter': 'n', 'with-spread': 'n^2' },
      stresses: 'one list against a new one for each element',
      tags: ['array'],
      source: { kind: 'original', licence: 'MIT' },
    })
    const { input, output, judge, examples, edges, families } = definition
    expect(rest).toEqual({ input, output, judge, examples, edges, families })
  })

  test('needs no tags', () => {
    const { tags: _, ...untagged } = definition
    expect(defineProblem(untagged).card.tags).toEqual([])
  })

  test('stands in a list of problems of any types', () => {
    const problems: readonly Problem[] = [defineProblem(definition)]
    expect(problems[0]?.judge({ input: [[1], 1], expected: [1], actual: [1] })).toEqual({ kind: 'right' })
  })
})

describe('each mistake is named with its field and the remedy', () => {
  const levels = (...of: readonly unknown[]): { levels: readonly unknown[] } => ({ levels: of })
  const small = level('small', { size: 10, hardness: 3 })

  test.each<[string, Readonly<Record<string, unknown>>, RegExp]>([
    ['no canonical', { references: { a: 'n', b: 'n', c: 'n' } }, /references: add "canonical" with its growth/],
    [
      'too few references',
      { references: { canonical: 'n', a: 'n' } },
      /references: declare canonical and at least two/,
    ],
    ['an unknown growth', { references: { ...definition.references, a: 'n!' } }, /references\.a: Invalid option/],
    ['a reference by a bad name', { references: { ...definition.references, 'A b': 'n' } }, /references\.A b: /],
    ['one family', { families: { random: definition.families['random'] } }, /families: define at least two ways/],
    ['no family', { families: {} }, /families: define at least two ways/],
    [
      'a family by a bad name',
      { families: { ...definition.families, oneMore: () => [] } },
      /families\.2: use lower-case words/,
    ],
    ['no example', { examples: [] }, /examples: give at least one, as in the statement/],
    ['no edge', { edges: [] }, /edges: give at least one input at the edge of the constraints/],
    ['no level', levels(), /levels: /],
    [
      'sizes that fall',
      levels(small, level('large', { size: 9, hardness: 4 })),
      /levels\.large: sizes must rise; 9 follows 10/,
    ],
    [
      'sizes that stay',
      levels(small, level('large', { size: 10, hardness: 4 })),
      /levels\.large: sizes must rise; 10 follows 10/,
    ],
    [
      'two levels of one name',
      levels(small, level('small', { size: 20, hardness: 4 })),
      /levels\.small: the name is taken; give each/,
    ],
    ['a size of nothing', levels(level('small', { size: 0, hardness: 3 })), /levels\.0\.size: /],
    ['half a hardness', levels(level('small', { size: 1, hardness: 0.5 })), /levels\.0\.hardness: /],
    [
      'a level by a bad name',
      levels(level('Small', { size: 1, hardness: 3 })),
      /levels\.0\.name: use lower-case words/,
    ],
    ['a bad id', { id: 'At Least' }, /problem At Least: id: use lower-case words joined by hyphens, such as "two-sum"/],
    ['a bad version', { version: 0 }, /version: /],
    ['an entry that is no name', { entry: 'at-least' }, /entry\.name: /],
    ['no title', { title: '' }, /title: /],
    ['nothing it stresses', { stresses: '' }, /stresses: /],
    ['an unknown source', { source: { kind: 'copied', licence: 'MIT' } }, /source\.kind: /],
    [
      'an example’s input',
      { examples: [{ input: [['1'], 2], output: [] }] },
      /examples\[0\]\.input does not fit the input schema: 0\.0: /,
    ],
    [
      'an example’s output',
      { examples: [{ input: [[1], 2], output: 5 }] },
      /examples\[0\]\.output does not fit the output schema: \(top\): /,
    ],
    ['an edge', { edges: [[[], 0], [[]]] }, /edges\[1\] does not fit the input schema: /],
  ])('%s', (_, change, message) => {
    expect(messageFor(change)).toMatch(message)
    expect(messageFor(change)).toMatch(/^problem (at-least|At Least): /)
  })

  test.each([
    ['a list', z.array(z.int())],
    ['a record', z.object({ list: z.array(z.int()) })],
    ['a tuple in disguise', z.tuple([z.int()]).optional()],
  ])('the input is %s instead of a tuple', (_, input) => {
    expect(messageFor({ input })).toBe(
      'problem at-least: input must be z.tuple([...]) of the arguments, or operations({...}) for a class',
    )
  })

  test('all mistakes at once', () => {
    const message = messageFor({ id: 'X', examples: [], edges: [], families: {} })
    for (const field of ['id: ', 'examples: ', 'edges: ', 'families: ']) expect(message).toContain(field)
  })
})

test('an author finds every judge here', () => {
  const question = { input: [], expected: [1, 2], actual: [2, 1] }
  expect(exact()(question).kind).toBe('wrong')
  expect(unordered()(question).kind).toBe('right')
  expect(tolerant({ absolute: 1, relative: 0 })(question).kind).toBe('right')
  expect(byChecker(() => undefined)(question).kind).toBe('right')
})
