/**
 * Problems that are at fault on purpose. Each is the sound problem of `test/fixtures/problems-to-break` with one thing
 * changed, so that what is found must be that.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { SOUND, type BrokenProblem, type Change } from './broken-problem.ts'

const inDefinition = (from: string, to: string): Change => ({ file: 'problem.ts', from, to })
const inStatement = (from: string, to: string): Change => ({ file: 'statement.md', from, to })
const judge = (body: string): readonly Change[] => [
  inDefinition('judge: unordered(),', `judge: byChecker<Input, number[]>(({ expected, actual }) => ${body}),`),
  inDefinition('defineProblem, level,', 'byChecker, defineProblem, level,'),
]

export const BROKEN: readonly BrokenProblem[] = [
  {
    fault: 'the canonical is wrong on an edge',
    changes: [{ file: 'canonical.ts', from: 'wanted.delete(value)', to: 'value !== 0 && wanted.delete(value)' }],
    check: 'agreement',
    says: /the smallest input on which they differ is \[\[0\],\[0\]\] .*the canonical answers \[\], and search-each is wrong-answer/,
    also: ['references', 'wrong'],
  },
  {
    fault: 'the canonical throws',
    changes: [
      {
        file: 'canonical.ts',
        from: 'const wanted',
        to: "if (first.length === 0) throw new Error('lost')\n  const wanted",
      },
    ],
    check: 'definition',
    says: /the canonical solution failed while answering edge\/0: .*lost.*; mend canonical\.ts/,
  },
  {
    fault: 'a generator is not seeded',
    changes: [
      inDefinition(
        'random.ints(size, 0, size)',
        'random.ints(size, 0, size).map(() => Math.trunc(Math.random() * size))',
      ),
    ],
    check: 'generators',
    says: /family scattered, .*two draws differ; draw from the Random given, and from nothing else/,
  },
  {
    fault: 'a generator is deaf to its seed',
    changes: [
      inDefinition(
        'random.permutation(size).map((value) => 2 * value)',
        'Array.from({ length: size }, (_, value) => 2 * value)',
      ),
      inDefinition(
        'random.permutation(size).map((value) => 2 * value + 1)',
        'Array.from({ length: size }, (_, value) => 2 * value + 1)',
      ),
    ],
    check: 'generators',
    says: /family apart, .*two seeds give one input/,
  },
  {
    fault: 'a generator throws',
    changes: [inDefinition('random.permutation(size).map((value) => 2 * value)', 'random.ints(size, size, 0)')],
    check: 'definition',
    says: /generator of family .*apart.* failed/,
  },
  {
    fault: 'an input is outside its schema',
    changes: [inDefinition('random.ints(size, 0, size)', 'random.ints(size, -2, size)')],
    check: 'inputs',
    says: /family scattered, size \d+, seed -?\d+: 0\.\d+: .*-1; mend the generator or the schema/,
  },
  {
    fault: 'the judge is too strict: one of several right orders',
    changes: [
      inDefinition('judge: unordered()', 'judge: exact()'),
      inDefinition('defineProblem, level,', 'defineProblem, exact, level,'),
    ],
    check: 'references',
    says: /sort-both is wrong-answer/,
    also: ['judge', 'agreement'],
  },
  {
    fault: 'the statement leaves the order open and one order is accepted',
    changes: [
      inDefinition('judge: unordered()', 'judge: exact()'),
      inDefinition('defineProblem, level,', 'defineProblem, exact, level,'),
      inDefinition(", 'sort-both': 'n log n', 'search-each'", ", 'filter-both': 'n', 'search-each'"),
      {
        file: 'references/filter-both.ts',
        to: 'export function commonValues(first: number[], second: number[]): number[] {\n  const wanted = new Set(first)\n  return [...new Set(second)].filter((value) => wanted.has(value))\n}\n',
      },
      { file: 'references/sort-both.ts', to: '' },
    ],
    check: 'judge',
    says: /the statement leaves the order open \("Return the values .*in any order"\) and it accepts one order only/,
  },
  {
    fault: 'the judge turns down the canonical’s own answer',
    changes: judge("actual.length === expected.length && actual.length < 3 ? undefined : 'too long'"),
    check: 'judge',
    says: /it turns down the canonical's own answer: too long; it is too strict/,
    also: ['references', 'agreement'],
  },
  {
    fault: 'the judge looks at the length alone',
    changes: judge("actual.length === expected.length ? undefined : 'another length'"),
    check: 'judge',
    says: /it accepts \d+ of \d+ answers in which a number is one more; it is too loose/,
  },
  {
    fault: 'the judge accepts what has everything and more',
    changes: judge("expected.every((value) => actual.includes(value)) ? undefined : 'one is missing'"),
    check: 'judge',
    says: /answers in which the first member comes once more; it is too loose/,
    also: ['wrong'],
  },
  {
    fault: 'the judge throws',
    changes: judge('{ if (actual.length > expected.length) throw new Error("no room"); return undefined }'),
    check: 'definition',
    says: /the judge threw: no room; it must take any answer/,
  },
  {
    fault: 'the output schema is too narrow',
    changes: [inDefinition('output: z.array(z.int())', 'output: z.array(z.int()).max(3)')],
    check: 'judge',
    says: /the canonical's answer does not fit the output schema: .*; mend the schema/,
    also: ['references', 'agreement'],
  },
  {
    fault: 'an example has another answer',
    changes: [inDefinition('output: [2]', 'output: [3]'), inStatement('// [2]', '// [3]')],
    check: 'examples',
    says: /example 0: the canonical's answer is not the declared one/,
  },
  {
    fault: 'the statement shows another example',
    changes: [inStatement('commonValues([4, 5], [6]) // []', 'commonValues([4, 5], [7]) // []')],
    check: 'statement',
    says: /examples\[1\] \(\[\[4,5\],\[6\]\] → \[\]\) is not, or not in order, in statement\.md/,
  },
  {
    fault: 'the statement shows another answer',
    changes: [inStatement('// [2]', '// [2, 2]')],
    check: 'statement',
    says: /examples\[0\] .*is not, or not in order/,
  },
  {
    fault: 'the declaration swaps the parameters',
    changes: [inStatement('(first: number[], second: number[])', '(second: number[], first: number[])')],
    check: 'declaration',
    says: /commonValues is \(second: .* in the statement and \(first: .* in canonical\.ts; make them equal/,
  },
  {
    fault: 'the declaration does not compile',
    changes: [inStatement('): number[]\n```', '): number[\n```')],
    check: 'declaration',
    says: /the declaration in statement\.md does not compile/,
  },
  {
    fault: 'the declaration names an unknown type',
    changes: [inStatement('): number[]\n```', '): Values\n```')],
    check: 'declaration',
    says: /names Values; declare it there/,
  },
  {
    fault: 'a reference fails',
    changes: [
      {
        file: 'references/search-each.ts',
        from: 'return',
        to: "if (second.length > 40) throw new Error('too many')\n  return",
      },
    ],
    check: 'references',
    says: /search-each is runtime-error: .*too many/,
    also: ['agreement'],
  },
  {
    fault: 'a wrong solution is right',
    changes: [{ file: 'wrong/zero-is-nothing.ts', from: 'value && wanted', to: 'wanted' }],
    check: 'wrong',
    says: /zero-is-nothing is (accepted|too-slow); add a case that shows what is wrong with it/,
  },
  {
    fault: 'the cases let mistakes pass',
    changes: [
      inDefinition('{ input: [[1, 2, 2], [2, 3, 2]], output: [2] },', '{ input: [[1], [2]], output: [] },'),
      inStatement('commonValues([1, 2, 2], [2, 3, 2]) // [2]', 'commonValues([1], [2]) // []'),
      inDefinition('[[0], [0]],\n    [[-1, 0], [0, -1]],', '[[0], [1]],'),
      inDefinition('random.ints(size, -1, Math.min(VALUE_MAX, 2 * size))', 'random.ints(size, size + 1, 2 * size)'),
    ],
    check: 'mutants',
    says: /\d of \d killed \([\d.]+ %\).* add edges or families that find them[\s\S]*- {5}if \(wanted\.delete\(value\)\) found\.push\(value\)/,
    also: ['wrong'],
    isMutated: true,
  },
  {
    fault: 'a mistake is declared to be none',
    changes: [
      inDefinition(
        "difficulty: 'easy',",
        "difficulty: 'easy',\n  equivalents: [{ at: 'index++', to: 'index--', because: 'no reason' }],",
      ),
    ],
    check: 'mutants',
    says: /equivalents: "index\+\+" to "index--" does change an answer, that of \S+; drop it/,
    isMutated: true,
  },
  {
    fault: 'nothing says where to file it',
    changes: [inDefinition("  category: 'everyday',\n", '')],
    check: 'card',
    says: /category: say 'classic' or 'everyday'/,
  },
  {
    fault: 'the sizes are too small',
    changes: [inDefinition('size: 20_000', 'size: 200'), inDefinition('size: 80_000', 'size: 400')],
    check: 'sizes',
    says: /large is too small to be measured well; aim at 20 to 30 ms at the top/,
    also: ['order', 'naive', 'cost'],
    isTimed: true,
  },
  {
    fault: 'the references are declared in the wrong order',
    changes: [
      inDefinition("'sort-both': 'n log n', 'search-each': 'n^2'", "'search-each': 'n^2', 'sort-both': 'n log n'"),
    ],
    check: 'order',
    says: /search-each before sort-both: .*change the order or the inputs/,
    isTimed: true,
  },
  {
    fault: 'the slowest reference is not slow',
    changes: [{ file: 'references/search-each.ts', to: readFileSync(join(SOUND, 'canonical.ts'), 'utf8') }],
    check: 'naive',
    says: /search-each takes [\d.]+× of the canonical's time at the top level; it must take 3× or more/,
    also: ['order'],
    isTimed: true,
  },
]
