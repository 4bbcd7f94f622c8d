/** Runs that are broken off, by Ctrl-C or by the kernel, and gone on with. */
import { appendFileSync, readFileSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { score } from '../../harness/app/score.ts'
import type { RunRecord } from '../../harness/model/record.ts'
import { readRecord } from '../../harness/record/read-record.ts'
import { RUNS, SQUARES } from './candidates.ts'
import { descendantsOf, stillAlive } from './descendants.ts'
import { copyProblems, linesOf, openWorkplace, type Workplace } from './workplace.ts'

const home = openWorkplace()
afterAll(home.close)

/** Two that fail at once, and three to be timed: long enough to be broken off between two of them. */
const CANDIDATES = {
  'set/sum-of-squares/1.ts': SQUARES.wrong,
  'set/sum-of-squares/2.ts': SQUARES.throws,
  'set/sum-of-squares/3.ts': SQUARES.accepted,
  'set/sum-of-squares/4.ts': SQUARES.alsoAccepted,
  'set/longest-run/1.ts': RUNS.accepted,
}

const words = (out: string): string[] => [
  ...['run', 'set', '--problems', 'problems', '--precision', 'quick', '--seed', '0123456789abcdef', '--out', out],
]
const resumeWords = (run: string, problems = 'problems'): string[] => ['run', '--resume', run, '--problems', problems]

const recordOf = (run: string): RunRecord => readRecord(home.path(run))
const linesOfRecord = (run: string): string[] => linesOf(readFileSync(home.path(run, 'record.jsonl'), 'utf8'))

/** The keys of all measurements in a record's file, also of those that a reader would take for one. */
const measuredKeys = (run: string): string[] =>
  linesOfRecord(run).flatMap((line) => (line.startsWith('{"kind":"measurement"') ? [keyOf(line)] : []))
const keyOf = (line: string): string => /"key":"([0-9a-f]+)"/.exec(line)?.[1] ?? ''

const verdictsOf = ({ candidates, measurements }: RunRecord): (string | undefined)[] =>
  candidates.map(({ measurement }) => measurements.find(({ key }) => key === measurement)?.verdict.kind)

/** Resolves when the run has said that a candidate was accepted: one is timed, others are not. */
const firstAccepted = (running: ReturnType<Workplace['effbench']>): Promise<void> =>
  new Promise((resolve, reject) => {
    running.stderr.on('data', (chunk: Buffer) => {
      if (chunk.toString().includes(': accepted')) resolve()
    })
    void running.then(({ stderr }) => reject(new Error(`the run ended before it could be broken off: ${stderr}`)))
  })

/**
 * Stops the run, so that nobody comes or goes, at a moment when it has children: between two candidates it has none.
 * Tells who they are.
 */
const haltWithChildren = async (running: ReturnType<Workplace['effbench']>): Promise<number[]> => {
  for (;;) {
    if (!running.kill('SIGSTOP')) throw new Error('the run ended before it could be broken off')
    const children = descendantsOf(running.pid ?? 0)
    if (children.length > 0) return children
    running.kill('SIGCONT')
    await setTimeout(5)
  }
}

/** How long the kernel may take to tell children that their parent is gone. */
const SOON = { timeout: 2_000, interval: 20 }

let unbroken: RunRecord
beforeAll(async () => {
  home.write(CANDIDATES)
  copyProblems(home.path('problems'))
  await home.effbench(words('unbroken'))
  unbroken = recordOf('unbroken')
})

describe('a run that is killed', () => {
  let before: readonly string[] = []
  let children: readonly number[] = []

  beforeAll(async () => {
    const running = home.effbench(words('killed'))
    await firstAccepted(running)
    children = await haltWithChildren(running)
    running.kill('SIGKILL')
    await running
    before = linesOfRecord('killed')
  })

  it('takes its children with it', async () => {
    expect(children.length).toBeGreaterThan(0)
    await expect.poll(() => stillAlive(children), SOON).toEqual([])
  })

  it('keeps what was measured, and is gone on with although its last line is torn', async () => {
    expect(unbroken.end).toMatchObject({ interrupted: false })
    expect(recordOf('killed').end).toBeUndefined()
    const kept = measuredKeys('killed').length
    expect(kept).toBeGreaterThanOrEqual(3)
    expect(kept).toBeLessThan(5)
    appendFileSync(home.path('killed', 'record.jsonl'), '{"kind":"measurement","key":"12')
    const { exitCode, stderr } = await home.effbench(resumeWords('killed'))
    expect(exitCode).toBe(0)
    expect(stderr).toContain(`measuring ${5 - kept} distinct source${kept === 4 ? '' : 's'}, ${kept} kept from before`)
    expect(linesOfRecord('killed').slice(0, before.length)).toEqual(before)
  })

  it('then has exactly one measurement for every candidate, and the scores of an unbroken run', async () => {
    const record = recordOf('killed')
    expect(measuredKeys('killed').toSorted()).toEqual(
      record.candidates.map(({ measurement }) => measurement).toSorted(),
    )
    expect(record.end).toMatchObject({ interrupted: false })
    expect(record.candidates).toEqual(unbroken.candidates)
    expect(verdictsOf(record)).toEqual(verdictsOf(unbroken))
    const [here, there] = await Promise.all([score(record), score(unbroken)])
    const passed = (scores: typeof here): unknown[] =>
      scores.sets.map(({ set, metrics }) => [set, metrics.filter(({ id }) => id.startsWith('pass@'))])
    expect(passed(here)).toEqual(passed(there))
    const kinds = (scores: typeof here): unknown[] => scores.candidates.map(({ name, speedup }) => [name, speedup.kind])
    expect(kinds(here)).toEqual(kinds(there))
    expect(kinds(here).flat()).toContain('interval')
  })

  it('can be gone on with once more, which measures nothing and changes no figure', async () => {
    const report = home.read('killed/report.json')
    const { exitCode, stderr } = await home.effbench(resumeWords('killed/record.jsonl'))
    expect(exitCode).toBe(0)
    expect(stderr).toContain('measuring 0 distinct sources, 5 kept from before')
    expect(measuredKeys('killed')).toHaveLength(5)
    const figures = (text: string): unknown => ({ ...JSON.parse(text), end: undefined })
    expect(figures(home.read('killed/report.json'))).toEqual(figures(report))
  })
})

describe('a run that is interrupted', () => {
  it('ends with 130, says how to go on, and is then gone on with', async () => {
    const running = home.effbench(words('interrupted'))
    await firstAccepted(running)
    const children = descendantsOf(running.pid ?? 0)
    running.kill('SIGINT')
    const { exitCode, stderr, stdout } = await running
    expect(exitCode).toBe(130)
    expect(stderr).toContain('stopping: what was measured is kept')
    expect(linesOf(stderr).at(-1)).toBe(
      `interrupted; go on with: effbench run --resume interrupted --problems problems`,
    )
    expect(stdout).toContain('The run was interrupted')
    expect(recordOf('interrupted').end).toMatchObject({ interrupted: true })
    expect(stillAlive(children)).toEqual([])
    expect(home.temporary()).toEqual([])
    const before = linesOfRecord('interrupted')

    const resumed = await home.effbench(resumeWords('interrupted'))
    expect(resumed.exitCode).toBe(0)
    expect(resumed.stdout).not.toContain('The run was interrupted')
    const record = recordOf('interrupted')
    expect(linesOfRecord('interrupted').slice(0, before.length)).toEqual(before)
    expect(measuredKeys('interrupted')).toHaveLength(5)
    expect(record.end).toMatchObject({ interrupted: false })
    expect(verdictsOf(record)).toEqual(verdictsOf(unbroken))
  })

  it('leaves at once when it is told so twice', async () => {
    const running = home.effbench(words('twice'))
    await firstAccepted(running)
    const children = await haltWithChildren(running)
    running.kill('SIGINT')
    running.kill('SIGTERM')
    running.kill('SIGCONT')
    expect((await running).exitCode).toBe(130)
    await expect.poll(() => stillAlive(children), SOON).toEqual([])
    expect(recordOf('twice').measurements.length).toBeGreaterThan(0)
  })
})

describe('a run is not gone on with', () => {
  const refuse = async (given: readonly string[]): Promise<string> => {
    const before = home.contents()
    const { exitCode, stderr, stdout } = await home.effbench(given)
    expect(exitCode).toBe(2)
    expect(stdout).toBe('')
    expect(linesOf(stderr)).toHaveLength(1)
    expect(home.contents()).toEqual(before)
    return stderr
  }

  it('when a problem has changed since, or is not there', async () => {
    copyProblems(home.path('changed'))
    appendFileSync(home.path('changed/sum-of-squares/canonical.ts'), '// another folder, another hash\n')
    expect(await refuse(resumeWords('unbroken', 'changed'))).toBe(
      'effbench: problem sum-of-squares has changed since this run began; what was measured is stale, start a new run\n',
    )
    expect(await refuse(['run', '--resume', 'unbroken'])).toMatch(
      /^effbench: this run is about the problem longest-run, which is not in \S+; name its folder with --problems\n$/,
    )
  })

  it('when another version of effbench began it', async () => {
    const [header = '', ...rest] = linesOfRecord('unbroken')
    const older = header.replace(/"effbenchVersion":"[^"]*"/, '"effbenchVersion":"0.0.0"')
    home.write({ 'older/record.jsonl': `${[older, ...rest].join('\n')}\n` })
    expect(await refuse(resumeWords('older'))).toMatch(/^effbench: this run was begun by effbench 0\.0\.0 and this is /)
  })

  it('when other candidates or another plan are asked for', async () => {
    expect(await refuse([...resumeWords('unbroken'), 'set'])).toContain('leave the paths out')
    expect(await refuse([...resumeWords('unbroken'), '--seed', '0123456789abcdef'])).toContain('leave --seed out')
  })

  it('when it is no record: the file stays as it is', async () => {
    home.write({ 'notes.txt': 'first line\nno line break behind the last' })
    expect(await refuse(resumeWords('notes.txt'))).toContain('effbench: notes.txt:1: not JSON; the record is damaged')
    expect(await refuse(resumeWords('nowhere'))).toContain('no record at nowhere')
  })
})
