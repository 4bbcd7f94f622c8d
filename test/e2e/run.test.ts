/** The main job, from sets in a folder to reports on the disk, and the same again with other inputs. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'

import { score } from '../../harness/app/score.ts'
import type { RunRecord } from '../../harness/model/record.ts'
import { readRecord } from '../../harness/record/read-record.ts'
import { THREE_SETS, VERDICTS } from './candidates.ts'
import { stillAlive, watchDescendants } from './descendants.ts'
import { ESCAPE, linesOf, openWorkplace, PROBLEMS } from './workplace.ts'

const home = openWorkplace()
afterAll(home.close)

const Report = z.object({
  header: z.object({ plan: z.object({ seed: z.string() }) }),
  sets: z.array(z.object({ set: z.string(), candidates: z.number(), verdicts: z.record(z.string(), z.number()) })),
  candidates: z.array(
    z.object({ set: z.string(), problem: z.string(), name: z.string(), verdict: z.object({ kind: z.string() }) }),
  ),
})
const jsonOf = (folder: string): unknown => JSON.parse(readFileSync(home.path(folder, 'report.json'), 'utf8'))
const reportOf = (folder: string): z.infer<typeof Report> => Report.parse(jsonOf(folder))

/** The verdict of each candidate by its name, as a record tells it. */
const verdictsOf = ({ candidates, measurements }: RunRecord): Record<string, string | undefined> =>
  Object.fromEntries(
    candidates.map(({ set, problem, name, measurement }) => [
      `${set}/${problem}/${name}`,
      measurements.find(({ key }) => key === measurement)?.verdict.kind,
    ]),
  )

const words = (seed: string, out: string): string[] => [
  ...['run', 'sets', '--problems', PROBLEMS, '--precision', 'quick', '--seed', seed, '--out', out],
]

const SEED = '0123456789abcdef'

/** What was seen while the first run went on, in order. */
const log: string[] = []
let measuredAtFirstVerdict = 0
let descendants: readonly number[] = []
let stdout = ''
let stderr = ''
let exitCode: number | undefined

beforeAll(async () => {
  home.write(THREE_SETS)
  const running = home.effbench(words(SEED, 'out'))
  const watch = watchDescendants(running.pid ?? 0)
  running.stdout.once('data', () => log.push('table'))
  running.stderr.on('data', (chunk: Buffer) => {
    const said = chunk.toString()
    if (said.startsWith('measuring')) log.push('start')
    if (!/\[\d+\/\d+\]/.test(said) || log.includes('verdict')) return
    log.push('verdict')
    measuredAtFirstVerdict = readRecord(home.path('out')).measurements.length
  })
  const ended = await running
  log.push('end')
  descendants = watch.stop()
  stdout = ended.stdout
  stderr = ended.stderr
  exitCode = ended.exitCode
})

describe('run', () => {
  it('ends with 0 and says on the way what it finds out, each verdict when it is in the record', () => {
    expect(exitCode).toBe(0)
    expect(log).toEqual(['start', 'verdict', 'table', 'end'])
    expect(measuredAtFirstVerdict).toBeGreaterThan(0)
    const [first, ...rest] = linesOf(stderr)
    expect(first).toMatch(/^measuring 7 distinct sources at quick precision, isolation level \d of 4, seed 0123456789/)
    expect(rest.slice(0, 7).map((line) => line.slice(0, 5))).toEqual([1, 2, 3, 4, 5, 6, 7].map((n) => `[${n}/7]`))
    expect(rest.slice(7)).toEqual(['reports: out/report.html  out/report.json  out/junit.xml  out/summary.md'])
  })

  it('prints a table with every set, best first, and intervals', () => {
    const heads = linesOf(stdout).filter((line) => /^(brisk|half|idle) +\d\/\d /.test(line))
    expect(heads.map((line) => line.split(/ +/).slice(0, 2))).toEqual([
      ['brisk', '2/2'],
      ['half', '1/3'],
      ['idle', '0/3'],
    ])
    expect(stdout).toMatch(/longest-run +\d+\.\d+× \(\d+\.\d+–\d+\.\d+\)/)
    expect(stdout).toMatch(/sum-of-squares +\d+\.\d+× \(\d+\.\d+–\d+\.\d+\)/)
    expect(stdout).toContain('Isolation level')
    expect(stdout).not.toContain(ESCAPE)
  })

  it('gives every candidate the verdict it has earned', () => {
    expect(verdictsOf(readRecord(home.path('out')))).toEqual(VERDICTS)
  })

  it('measures a source once for all candidates that have it', () => {
    const { candidates, measurements } = readRecord(home.path('out'))
    expect(new Set(measurements.map(({ key }) => key)).size).toBe(measurements.length)
    expect(new Set(candidates.map(({ measurement }) => measurement))).toEqual(
      new Set(measurements.map(({ key }) => key)),
    )
    expect([candidates.length, measurements.length]).toEqual([8, 7])
  })

  it('writes reports that say the same as the record', async () => {
    const record = readRecord(home.path('out'))
    const scores = await score(record)
    const json = reportOf('out')
    expect(json.header.plan.seed).toBe(SEED)
    expect(jsonOf('out')).toMatchObject({ sets: scores.sets, canonicalTimes: scores.canonicalTimes })
    const told = json.candidates.map(({ set, problem, name, verdict }) => [`${set}/${problem}/${name}`, verdict.kind])
    expect(Object.fromEntries(told)).toEqual(VERDICTS)

    const junit = readFileSync(home.path('out', 'junit.xml'), 'utf8')
    expect(junit).toContain('<testsuites name="effbench" tests="8" failures="5" errors="0"')
    expect([...junit.matchAll(/<testcase /g)]).toHaveLength(8)
    const failures = [...junit.matchAll(/<failure type="([a-z-]+)"/g)].map((match) => match[1] ?? '')
    expect(failures.toSorted()).toEqual(
      Object.values(VERDICTS)
        .filter((kind) => kind !== 'accepted')
        .toSorted(),
    )

    const summary = readFileSync(home.path('out', 'summary.md'), 'utf8')
    const page = readFileSync(home.path('out', 'report.html'), 'utf8')
    for (const { set, candidates, verdicts } of json.sets) {
      expect(summary).toContain(`| **${set}** | ${verdicts['accepted'] ?? 0}/${candidates} |`)
      expect(page).toContain(set)
    }
    expect(summary).toContain('### 5 failures')
    expect(page).toContain(SEED)
    expect(page).toContain('no squares today')
  })

  it('leaves the record and the reports in its folder, and nothing anywhere else', () => {
    expect(readdirSync(home.path('out')).toSorted()).toEqual([
      ...['junit.xml', 'record.jsonl', 'report.html', 'report.json', 'summary.md'],
    ])
    expect(home.temporary()).toEqual([])
    expect(readdirSync(home.folder).toSorted()).toEqual(['out', 'sets'])
    expect(existsSync(home.path('runs'))).toBe(false)
    expect(descendants.length).toBeGreaterThan(0)
    expect(stillAlive(descendants)).toEqual([])
  })
})

describe('report', () => {
  it('says the same of the stored run, without being able to start a process or a thread', async () => {
    const node = ['--permission', '--allow-addons', '--allow-fs-read=*', '--allow-fs-write=*', '--no-warnings']
    const env = { PATH: home.path('no-tools') }
    const again = await home.effbench(['report', 'out', '--out', 'again'], { node, env })
    expect(again.exitCode).toBe(0)
    expect(again.stdout).toBe(stdout)
    expect(jsonOf('again')).toEqual(jsonOf('out'))
    for (const file of ['report.html', 'junit.xml', 'summary.md']) {
      expect(readFileSync(home.path('again', file), 'utf8')).toBe(readFileSync(home.path('out', file), 'utf8'))
    }
    const run = await home.effbench(words(SEED, 'forbidden'), { node, env })
    expect(run.exitCode, 'the same restrictions must stop what does start processes').toBe(3)
  })
})

describe('the same candidates on other inputs', () => {
  it('get the same verdicts, and the sets the same order', async () => {
    const other = await home.effbench(words('fedcba9876543210', 'other'))
    expect(other.exitCode).toBe(0)
    expect(verdictsOf(readRecord(home.path('other')))).toEqual(VERDICTS)
    expect(reportOf('other').header.plan.seed).not.toBe(SEED)
    expect(reportOf('other').sets.map(({ set }) => set)).toEqual(reportOf('out').sets.map(({ set }) => set))
  })
})
