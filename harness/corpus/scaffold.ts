/** The files of a problem that is still to be written: `effbench verify` says of each what it lacks. */

/** `two-sum` → `twoSum`: the name most programmers would give the function. */
export const camelCase = (id: string): string =>
  id.replaceAll(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())

const titleOf = (id: string): string =>
  id
    .split('-')
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join(' ')

const definition = (
  id: string,
  author: string,
): string => `import { defineProblem, exact, z, type Random } from '${author}'

type Input = [numbers: number[]]

/** Everyday data: a trick for the hard family alone must not win here. */
const everyday = (random: Random, size: number): Input => [random.ints(size, 0, size)]

export const problem = defineProblem<Input, number>({
  id: '${id}',
  version: 1,
  title: '${titleOf(id)}',
  entry: '${camelCase(id)}',
  input: z.tuple([z.array(z.int())]),
  output: z.int(),
  judge: exact(),
  // Those of statement.md, word for word.
  examples: [],
  // What is smallest, largest, empty, equal, negative, sorted: whatever the statement admits and a program may forget.
  edges: [],
  // level('small', { size: 10_000, hardness: 3 }) and so on: the canonical takes 20 to 30 ms at the top.
  levels: [],
  // A second family that is hard on a typical slow solution.
  families: { everyday },
  // The canonical and the files of references/, fastest first, each with its growth.
  references: {},
  stresses: '',
  tags: [],
  source: { kind: 'original', licence: 'MIT' },
})
`

const statement = (id: string): string => `# ${titleOf(id)}

\`\`\`ts
function ${camelCase(id)}(numbers: number[]): number
\`\`\`

## Constraints

## Examples
`

const canonical = (id: string): string => `export function ${camelCase(id)}(numbers: number[]): number {
  throw new Error(\`no solution yet for \${numbers.length} numbers\`)
}
`

/** The files by their path within the folder. `author` is what `problem.ts` imports from. */
export const scaffold = (id: string, author: string): Readonly<Record<string, string>> => ({
  'problem.ts': definition(id, author),
  'statement.md': statement(id),
  'canonical.ts': canonical(id),
})
