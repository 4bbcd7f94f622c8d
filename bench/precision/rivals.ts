import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { execa } from 'execa'
import { mean, sampleVariance } from 'simple-statistics'

import { studentQuantile } from '../../harness/stats/student-quantile.ts'

/** What a method says of a candidate's time over the reference's. Without an interval it says only the ratio. */
export interface Said {
  readonly ratio: number
  readonly low?: number
  readonly high?: number
  readonly seconds: number
}

/** The same work for every rival: a solution, an input, and how often each side calls it. */
export interface Work {
  readonly source: string
  readonly entry: string
  readonly input: string
  readonly calls: number
  readonly referenceCalls: number
}

const CHILD = join(import.meta.dirname, 'rival-child.ts')

const inFolder = async <T>({ source, entry, input }: Work, use: (folder: string) => Promise<T>): Promise<T> => {
  const folder = mkdtempSync(join(tmpdir(), 'effbench-rival-'))
  writeFileSync(join(folder, 'solution.ts'), `${source}\nexport { ${entry} as solve }\n`)
  writeFileSync(join(folder, 'input.json'), input)
  try {
    return await use(folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const child = async (words: readonly (string | number)[]): Promise<string> => {
  const { stdout } = await execa(process.execPath, ['--no-warnings', CHILD, ...words.map(String)])
  return stdout
}

const timed = async (use: () => Promise<Omit<Said, 'seconds'>>): Promise<Said> => {
  const from = performance.now()
  const said = await use()
  return { ...said, seconds: (performance.now() - from) / 1000 }
}

/** Two tasks in one process, each for half the time; their intervals are its own margins of error, 95 %. */
export const tinybench = (work: Work, seconds: number): Promise<Said> =>
  timed(() =>
    inFolder(work, async (folder) => {
      const words = ['tinybench', folder, work.calls, work.referenceCalls, seconds * 1000]
      const [reference, candidate] = JSON.parse(await child(words)) as { mean: number; moe: number }[]
      if (reference === undefined || candidate === undefined) throw new Error('tinybench said nothing')
      return {
        ratio: candidate.mean / reference.mean,
        low: (candidate.mean - candidate.moe) / (reference.mean + reference.moe),
        high: (candidate.mean + candidate.moe) / (reference.mean - reference.moe),
      }
    }),
  )

/** Whole processes in alternation until the time is spent, as hyperfine does; Welch's interval of the means. */
export const alternation = (work: Work, seconds: number): Promise<Said> =>
  timed(() =>
    inFolder(work, async (folder) => {
      const [references, candidates]: [number[], number[]] = [[], []]
      const from = performance.now()
      const run = async (calls: number): Promise<number> => {
        const start = performance.now()
        await child(['once', folder, calls])
        return performance.now() - start
      }
      while (performance.now() - from < seconds * 1000 || candidates.length < 2) {
        references.push(await run(work.referenceCalls))
        candidates.push(await run(work.calls))
      }
      const [reference, candidate] = [mean(references), mean(candidates)]
      const variances = [references, candidates].map((list) => sampleVariance(list) / list.length)
      const error = Math.sqrt(variances.reduce((sum, one) => sum + one, 0))
      const freedom = references.length + candidates.length - 2
      const half = studentQuantile({ probability: 0.975, degrees: freedom }) * error
      return {
        ratio: candidate / reference,
        low: (candidate - half) / reference,
        high: (candidate + half) / reference,
      }
    }),
  )

/** One shot of each, timed within its process: what most published harnesses do. It cannot use more time. */
export const oneShot = (work: Work): Promise<Said> =>
  timed(() =>
    inFolder(work, async (folder) => {
      const reference = Number(await child(['once', folder, work.referenceCalls]))
      const candidate = Number(await child(['once', folder, work.calls]))
      return { ratio: candidate / reference }
    }),
  )
