/**
 * How long intake takes and how much memory it needs: many candidates from one file of lines, all kept or taken one by
 * one. Each is measured in a process of its own, from its start to its end. Prints a table; exits with 1 beyond the
 * targets.
 *
 *   node bench/intake.ts --candidates 100000
 *   node bench/intake.ts --candidates 800000 --mode stream
 */
import { createWriteStream, mkdtempSync, rmSync, statSync } from 'node:fs'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

import { execa } from 'execa'

import { BUNDLED_PROBLEMS } from '../harness/app/package-root.ts'
import { loadCorpus } from '../harness/corpus/load-corpus.ts'
import { collectCandidates, streamCandidates } from '../harness/intake/collect.ts'
import { bytes, toMebibytes } from '../harness/model/units.ts'

/** Of DESIGN: 100 000 candidates. */
const SECONDS_MOST = 20
const MEBIBYTES_MOST = 300

const { values } = parseArgs({
  options: {
    candidates: { type: 'string', default: '100000' },
    mode: { type: 'string', default: 'both' },
    file: { type: 'string' },
  },
})

/** An answer of about 1.2 KiB in which no two codes are alike. */
const answer = (index: number): string =>
  `Keep what was seen, and look each partner up. Number ${index}.\n\n\`\`\`typescript\n` +
  `export function twoSum(nums: number[], target: number): number[] {\n  // Variant ${index}: one pass, a map from value to place.\n` +
  '  const seen = new Map<number, number>()\n  for (let index = 0; index < nums.length; index++) {\n' +
  '    const value = nums[index] as number\n    const wanted = target - value\n    const found = seen.get(wanted)\n' +
  `    if (found !== undefined) return [found, index]\n    seen.set(value, index)\n  }\n  return []\n}\n${'// and so on\n'.repeat(30)}` +
  '```\n\nEach element is looked at once, so the time is linear in their number.\n'

const write = async (path: string, count: number, problems: readonly string[]): Promise<void> => {
  const file = createWriteStream(path)
  for (let index = 0; index < count; index++) {
    const task = problems[index % problems.length]
    if (!file.write(`${JSON.stringify({ task_id: task, completion: answer(index) })}\n`)) await once(file, 'drain')
  }
  file.end()
  await once(file, 'close')
}

const problems = (await loadCorpus(BUNDLED_PROBLEMS, ['edit-distance', 'merge-intervals', 'two-sum'])).map(
  ({ problem }) => problem.card,
)

/** In a process of its own: takes the candidates in and says how many there were. */
const takeIn = async (path: string): Promise<number> => {
  if (values.mode === 'collect') return (await collectCandidates({ paths: [path], problems })).candidates.length
  let count = 0
  for await (const candidate of streamCandidates({ paths: [path], problems }, { sets: [], notes: [], mapped: [] })) {
    count += candidate.source === '' ? 0 : 1
  }
  return count
}

const say = (text: string): void => void process.stdout.write(`${text}\n`)

/**
 * Two ways of starting Node: as it is, and with a young generation of 24 instead of up to 96 MiB, which is most of what
 * is not held. Either must keep to the targets.
 */
const measure = async (of: { mode: string; path: string; count: number; flags: string[] }): Promise<boolean> => {
  const { mode, path, count, flags } = of
  const begun = performance.now()
  const { stdout } = await execa(process.execPath, [...flags, import.meta.filename, '--mode', mode, '--file', path])
  const seconds = (performance.now() - begun) / 1000
  const [taken, kibibytes] = stdout.split(' ').map(Number)
  if (taken !== count || kibibytes === undefined) throw new Error(`${mode}: took ${stdout} of ${count}`)
  const memory = toMebibytes(bytes(kibibytes * 1024))
  say(`${mode.padEnd(8)} ${count} candidates  ${seconds.toFixed(1)} s  ${memory.toFixed(0)} MiB  ${flags.join(' ')}`)
  return seconds <= SECONDS_MOST && memory <= MEBIBYTES_MOST
}

if (values.file !== undefined) say(`${await takeIn(values.file)} ${process.resourceUsage().maxRSS}`)
else {
  const folder = mkdtempSync(join(tmpdir(), 'effbench-bench-'))
  try {
    const path = join(folder, 'many.jsonl')
    const count = Number(values.candidates)
    await write(
      path,
      count,
      problems.map(({ id }) => id),
    )
    say(`a file of ${toMebibytes(bytes(statSync(path).size)).toFixed(0)} MiB`)
    const modes = values.mode === 'both' ? ['stream', 'collect'] : [values.mode]
    const met = []
    for (const mode of modes) {
      met.push(await measure({ mode, path, count, flags: [] }))
      met.push(await measure({ mode, path, count, flags: ['--max-semi-space-size=8'] }))
    }
    process.exitCode = met.every(Boolean) ? 0 : 1
  } finally {
    rmSync(folder, { recursive: true })
  }
}
