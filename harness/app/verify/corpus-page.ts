import type { CorpusRow } from './corpus-row.ts'

const COLUMNS: readonly (readonly [title: string, cell: (row: CorpusRow) => string])[] = [
  ['problem', ({ id }) => `\`${id}\``],
  ['category', ({ category, difficulty }) => `${category}, ${difficulty}`],
  ['sizes', ({ sizes }) => sizes],
  ['canonical', ({ canonical }) => canonical],
  ['references', ({ references }) => references],
  ['growth', ({ growth }) => growth],
  ['killed', ({ killed }) => killed],
  ['what it stresses', ({ stresses }) => stresses.replaceAll('|', '\\|')],
]

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`

const INTRODUCTION = `Made by \`npm run corpus-page\` from what \`effbench verify\` has seen; a line for each problem.

- *sizes*: n of the scored levels, smallest first.
- *canonical*: CPU time of the fastest solution we know at the top level, on its slowest family. It differs from machine to machine.
- *references*: time of each other correct solution that ships with the problem, as a multiple of the canonical's at the top level, in
  the declared order; *stopped* when it took more than twenty times as long.
- *growth*: as declared, the canonical first.
- *killed*: of the mutants of the canonical (one small mistake each), the share that the correctness cases alone find. What changes
  no answer is declared so in the problem, with the reason, and left out.`

/** The page of the corpus, in Markdown. */
export const corpusPage = (rows: readonly CorpusRow[], survivors: ReadonlyMap<string, readonly string[]>): string => {
  const table = [
    line(COLUMNS.map(([title]) => title)),
    line(COLUMNS.map(() => '---')),
    ...rows.map((row) => line(COLUMNS.map(([, cell]) => cell(row)))),
  ]
  const left = [...survivors].filter(([, texts]) => texts.length > 0)
  const details = left.flatMap(([id, texts]) => [`### ${id}`, '', '```diff', texts.join('\n\n'), '```', ''])
  const told =
    left.length === 0 ? [] : ['## Mutants that survive', '', 'Mistakes that no correctness case finds.', '', ...details]
  return [`# The corpus`, '', INTRODUCTION, '', ...table, '', ...told].join('\n').trimEnd() + '\n'
}
