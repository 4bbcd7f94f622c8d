import { defineProblem, exact, level, z, type Random } from '../../harness/author.ts'

type Input = [grid: string[][]]

/** Up to this many cells a grid may have any shape, a single row and a single column included. */
const SMALL = 64

interface Shape {
  readonly rows: number
  readonly columns: number
}

/** At most `size` cells; in large grids about as many rows as columns, never the same number of both. */
const shapeOf = (random: Random, size: number): Shape => {
  if (size <= SMALL) {
    const one = random.int(1, size)
    const other = Math.floor(size / one)
    return random.chance() ? { rows: one, columns: other } : { rows: other, columns: one }
  }
  const side = Math.floor(Math.sqrt(size))
  const rows = side - random.int(1, Math.ceil(side / 8))
  return { rows, columns: Math.floor(size / rows) }
}

/**
 * Land with the given probability in each cell. The cells are decided by xorshift32, which one draw seeds: a draw of
 * `Random` for each would cost more than the canonical solution spends on the cell.
 */
const scatter = (random: Random, { rows, columns }: Shape, probability: number): string[][] => {
  const below = Math.round(probability * 2 ** 31)
  let state = random.int(1, 0x7fffffff)
  const grid: string[][] = []
  for (let r = 0; r < rows; r++) {
    const row: string[] = []
    for (let c = 0; c < columns; c++) {
      state ^= state << 13
      state ^= state >>> 17
      state ^= state << 5
      row.push(state >>> 1 < below ? '1' : '0')
    }
    grid.push(row)
  }
  return grid
}

/**
 * About as much land as water, near the density at which islands grow together (0.593 for four neighbours): ragged
 * islands of every size, and no telling what the next cell is.
 */
const archipelago = (random: Random, size: number): Input => [
  scatter(random, shapeOf(random, size), 0.54 + 0.06 * random.float()),
]

/** Land with a pond here and there: nearly all cells are one island, which a search has to hold in memory at once. */
const continent = (random: Random, size: number): Input => {
  const grid = scatter(random, shapeOf(random, size), 0.9)
  for (let islands = random.int(0, 9); islands > 0; islands--) encircle(random, grid)
  return [grid]
}

/** One cell of land with water on its four sides. */
const encircle = (random: Random, grid: string[][]): void => {
  const r = random.int(0, grid.length - 1)
  const c = random.int(0, (grid[r] as string[]).length - 1)
  for (const [down, right] of [
    [0, 0],
    [1, 0],
    [-1, 0],
    [0, 1],
    [0, -1],
  ] as const) {
    const row = grid[r + down]
    if (row !== undefined && c + right >= 0 && c + right < row.length) row[c + right] = down === right ? '1' : '0'
  }
}

/**
 * A canal of land up and down the whole grid, in every second column, joined alternately at the bottom and at the
 * top; a few cells of it are flooded, which cuts it into islands. Labels that spread from neighbour to neighbour take
 * about as many sweeps as the longest island has cells, and a recursive search goes as deep.
 */
const meander = (random: Random, size: number): Input => {
  const { rows, columns } = shapeOf(random, size)
  const grid: string[][] = []
  for (let r = 0; r < rows; r++) {
    const row: string[] = []
    for (let c = 0; c < columns; c++) {
      const isJoint = r === (c % 4 === 1 ? rows - 1 : 0)
      row.push(c % 2 === 0 || isJoint ? '1' : '0')
    }
    grid.push(row)
  }
  for (let cuts = random.int(0, 12); cuts > 0; cuts--) {
    const row = grid[random.int(0, rows - 1)] as string[]
    row[random.int(0, (columns - 1) >> 1) * 2] = '0'
  }
  return [grid]
}

/** Land on the dark squares of a board, and a last row of land alone. */
const checkered = (rows: number, columns: number): Input => {
  const grid: string[][] = []
  for (let r = 0; r < rows; r++) {
    const row: string[] = []
    for (let c = 0; c < columns; c++) row.push(r === rows - 1 || (r + c) % 2 === 0 ? '1' : '0')
    grid.push(row)
  }
  return [grid]
}

const Cell = z.enum(['0', '1'])

export const problem = defineProblem({
  id: 'number-of-islands',
  version: 1,
  title: 'Number of Islands',
  entry: 'numIslands',
  input: z
    .tuple([z.array(z.array(Cell).min(1)).min(1)])
    .refine(([grid]) => grid.every((row) => row.length === grid[0]?.length), 'all rows must have the same length'),
  output: z.int().nonnegative(),
  judge: exact(),
  examples: [
    {
      input: [
        [
          ['1', '1', '0', '0', '1'],
          ['0', '1', '0', '1', '1'],
          ['0', '0', '0', '0', '0'],
          ['1', '0', '1', '1', '0'],
        ],
      ],
      output: 4,
    },
    {
      input: [
        [
          ['1', '0', '1'],
          ['1', '0', '1'],
          ['1', '1', '1'],
        ],
      ],
      output: 1,
    },
    { input: [[['0', '0']]], output: 0 },
  ],
  edges: [
    [[['0']]],
    [[['1']]],
    [[['1', '0', '1', '1', '0', '1']]],
    [[['1'], ['1'], ['0'], ['1']]],
    [
      [
        ['1', '0'],
        ['0', '1'],
      ],
    ],
    [
      [
        ['0', '1'],
        ['1', '0'],
      ],
    ],
    [
      [
        ['1', '1', '1'],
        ['1', '0', '1'],
        ['1', '1', '1'],
      ],
    ],
    [
      [
        ['0', '0', '0', '1'],
        ['1', '1', '0', '1'],
        ['0', '1', '1', '1'],
        ['1', '0', '0', '0'],
      ],
    ],
    [
      [
        ['1', '0', '1', '0', '1', '0', '1'],
        ['1', '0', '1', '1', '1', '0', '1'],
        ['1', '1', '1', '0', '1', '1', '1'],
      ],
    ],
    // A new label in every place that can have one, all of them joined by the last row.
    checkered(3, 2),
    checkered(4, 3),
    checkered(9, 8),
    // So many labels that a table of half a row less would not hold them, and the last of them asked for again.
    [[...checkered(24, 9)[0], '000000001'.split('')]],
    // An island that joins a second after that has joined a third, and is asked for again.
    [['1010111', '1011101', '1110001', '1111111'].map((row) => row.split(''))],
  ],
  levels: [
    level('small', { size: 260_000, hardness: 3 }),
    level('medium', { size: 620_000, hardness: 3 }),
    level('large', { size: 1_500_000, hardness: 4 }),
  ],
  families: { archipelago, continent, meander },
  references: { canonical: 'n', 'flat-flood-fill': 'n', 'flood-fill-with-pairs': 'n', 'settle-labels': 'n^2' },
  stresses: 'an object for every cell visited, and sweeping the whole grid again for each step that a label moves on',
  tags: ['grid', 'graph', 'union-find', 'depth-first-search'],
  category: 'classic',
  difficulty: 'medium',
  equivalents: [
    { at: 'grid[0]?.length ?? 0', because: 'there is always a first row' },
    { at: '(columns + 1) >> 1', to: '(columns + 2) >> 1', because: 'a table larger than is used' },
    { at: '(columns + 1) >> 1', to: '(columns + 1) << 1', because: 'a table larger than is used' },
    { at: '(columns + 1) >> 1', to: '(columns + 1) >> 0', because: 'a table larger than is used' },
    { at: '>> 1) + 1', to: '>> 1) + 2', because: 'a table larger than is used' },
    { at: 'let labels = 0', to: 'let labels = 1', because: 'labels are names, and the table has room for one more' },
    { at: 'c < columns', to: 'c <= columns', because: 'what is written beyond the row is read by nobody' },
    { at: 'parents[at] = next', because: 'a shorter path is for speed' },
    { at: 'parents[at] = next', because: 'a shorter path is for speed' },
  ],
  source: { kind: 'classic', licence: 'MIT', author: 'effbench' },
})
