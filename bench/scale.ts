/**
 * Scale: thousands of candidates through the whole pipeline with a trivial problem. Prints time against count, which is
 * to be a line, and the parent's memory, which is to be flat.
 *
 *   npm run bench:scale -- --counts 1000,2500,5000,10000
 *
 * Of every hundred candidates one is timed; the others have wrong answers, as most completions of a weak model have.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

import { execa } from 'execa'

import { BUNDLED_PROBLEMS } from '../harness/app/package-root.ts'
import { loadCorpus } from '../harness/corpus/load-corpus.ts'

const { values: options } = parseArgs({
  options: {
    counts: { type: 'string', default: '1000,2500,5000,10000' },
    problem: { type: 'string', default: 'two-sum' },
    out: { type: 'string', default: 'bench/out/scale.json' },
  },
})

/** How often the parent's size is read, in ms. */
const INTERVAL_MS = 200
const TIMED_OF = 100

const [problem] = await loadCorpus(BUNDLED_PROBLEMS, [options.problem])
if (problem === undefined) throw new Error(`no problem ${options.problem}`)

const completions = (count: number): string =>
  Array.from({ length: count }, (_, index) => {
    const right = `${problem.canonical}\n// ${index}`
    const wrong = `export function ${problem.problem.card.entry.name}() { return [${index}, ${index}] }`
    return JSON.stringify({ task_id: options.problem, solution: index % TIMED_OF === 0 ? right : wrong })
  }).join('\n')

const residentMiB = (pid: number): number => {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  return Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? 0) / 1024
}

const rows = []
for (const count of options.counts.split(',').map(Number)) {
  const folder = mkdtempSync(join(tmpdir(), 'effbench-scale-'))
  const file = join(folder, 'samples.jsonl')
  writeFileSync(file, `${completions(count)}\n`)
  const from = performance.now()
  const command = join(import.meta.dirname, '../harness/cli/main.ts')
  const running = execa(
    process.execPath,
    [
      command,
      'run',
      file,
      '--precision',
      'quick',
      '--levels',
      'small',
      '--also',
      'certificate',
      '--quiet',
      '--out',
      join(folder, 'run'),
    ],
    { reject: false, stdio: ['ignore', 'ignore', 'inherit'] },
  )
  const sizes: number[] = []
  const timer = setInterval(() => {
    if (running.pid !== undefined) sizes.push(residentMiB(running.pid))
  }, INTERVAL_MS)
  const { exitCode } = await running
  clearInterval(timer)
  const seconds = (performance.now() - from) / 1000
  rows.push({
    candidates: count,
    exitCode,
    seconds: seconds.toFixed(1),
    'seconds per 1000': ((1000 * seconds) / count).toFixed(1),
    'parent, median MiB': (sizes.toSorted((one, other) => one - other)[sizes.length >> 1] ?? NaN).toFixed(0),
    'parent, largest MiB': Math.max(...sizes).toFixed(0),
  })
  console.table(rows.slice(-1))
  rmSync(folder, { recursive: true })
}
console.table(rows)
mkdirSync('bench/out', { recursive: true })
writeFileSync(options.out, `${JSON.stringify(rows, undefined, 1)}\n`)
