/** What a candidate is told, and a model that is told it and answers again. */
import { cpSync, existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'

import { Feedback } from '../../harness/model/feedback.ts'
import { readRecord } from '../../harness/record/read-record.ts'
import { openModelServer, type ModelServer } from '../generate/model-server.ts'
import { RUNS, SQUARES } from './candidates.ts'
import { isAbout, rightWhenTold } from './model-answers.ts'
import { copyProblems, linesOf, openWorkplace, PROBLEMS } from './workplace.ts'

const home = openWorkplace()
afterAll(home.close)

describe('feedback', () => {
  const told = (candidate: string, ...more: readonly string[]) =>
    home.effbench(['feedback', 'run', '--candidate', candidate, '--problems', PROBLEMS, ...more])

  beforeAll(async () => {
    home.write({
      ...{ 'set/longest-run/1.ts': RUNS.wrong, 'set/sum-of-squares/1.ts': SQUARES.tooSlow },
      ...{ 'set/sum-of-squares/2.ts': SQUARES.throws, 'set/sum-of-squares/3.ts': SQUARES.imports },
    })
    await home.effbench([
      ...['run', 'set', '--problems', PROBLEMS, '--precision', 'quick', '--out', 'run', '--seed', '0123456789abcdef'],
    ])
  })

  it('tells the smallest input that fails, with the answer expected on it alone', async () => {
    const { exitCode, stdout } = await told('set/longest-run/1', '--json')
    expect(exitCode).toBe(0)
    const { verdict, failing, correctness } = Feedback.parse(JSON.parse(stdout))
    expect(verdict).toBe('wrong-answer')
    expect(correctness?.passed).toBeLessThan(correctness?.total ?? 0)
    expect(failing?.isSmallest).toBe(true)
    expect(failing?.why).toMatch(/expected .*, got /)
    // The first run counts for the longest: three characters show it, and the shortest case that does is not much longer.
    expect(failing?.input).toMatch(/^\["\w{3,5}"\]$/)

    const text = (await told('longest-run/1')).stdout
    expect(text).toMatch(
      /^set\/longest-run\/1: wrong answer\n(Right on the first \d+ of \d+ cases\.\n)?Smallest input that fails/,
    )
    for (const solution of ['canonical.ts', 'references/by-pattern.ts', 'references/from-each.ts']) {
      const lines = linesOf(readFileSync(join(PROBLEMS, 'longest-run', solution), 'utf8')).filter(
        (line) => line.length > 12,
      )
      expect(lines.filter((line) => text.includes(line.trim()))).toEqual([])
    }
  })

  it('tells where a candidate is slow', async () => {
    const { stdout } = await told('set/sum-of-squares/1', '--json')
    const { verdict, failing, slowest } = Feedback.parse(JSON.parse(stdout))
    expect([verdict, failing]).toEqual(['too-slow', undefined])
    expect(slowest).toMatchObject({ level: 'large', ratio: { kind: 'absent', reason: 'censored' } })
    expect(slowest?.atLeast).toBeGreaterThan(10)
    expect((await told('set/sum-of-squares/1')).stdout).toMatch(
      /^Slowest case: level large, .* more than \d+\.\d× the canonical's time\.$/m,
    )
  })

  it('tells what was thrown, and why a text is no candidate', async () => {
    expect((await told('set/sum-of-squares/2')).stdout).toContain('no squares today')
    const { stdout } = await told('set/sum-of-squares/3')
    expect(stdout).toMatch(/^set\/sum-of-squares\/3: not loadable\nit imports something, and candidates stand alone: /)
  })

  it('tells the first failing input where the problem is another by now', async () => {
    copyProblems(home.path('changed'))
    home.write({ 'changed/longest-run/statement.md': '# Another\n' })
    const { stdout, stderr, exitCode } = await home.effbench([
      ...['feedback', 'run', '--candidate', 'set/longest-run/1', '--problems', 'changed'],
    ])
    expect(stderr).toMatch(/^longest-run in \S+ is not the problem of this run/)
    expect(stdout).toContain('First input that failed')
    expect(exitCode).toBe(0)
  })

  it.each([
    ['set/sum-of-squares', '--candidate: 3 candidates are called "set/sum-of-squares", such as set/sum-of-squares/1'],
    ['set/longst-run/1', '--candidate: no candidate "set/longst-run/1" in this run; did you mean "set/longest-run/1"'],
  ])('does not guess who %s is', async (candidate, says) => {
    const { stderr, exitCode } = await told(candidate)
    expect(stderr).toContain(`effbench: ${says}`)
    expect(exitCode).toBe(2)
  })
})

describe('refine', () => {
  let server: ModelServer
  beforeAll(async () => {
    server = await openModelServer({ answer: rightWhenTold })
  })
  afterAll(() => server.close())

  const refine = (...more: readonly string[]) =>
    home.effbench([
      ...['refine', '--model', 'm', '--base-url', server.baseUrl, '--problems', PROBLEMS, '--only', 'longest-run'],
      ...['--rounds', '2', '--precision', 'quick', '--out', 'loop', '--seed', '0123456789abcdef', ...more],
    ])

  it('tells the model what became of its answer, and scores each round', async () => {
    const { exitCode, stdout, stderr } = await refine()
    expect(stderr).toContain('round 2 of 2')
    expect(stdout).toMatch(/^round +accepted +pass@1 +eff@1 +speedup\n +1 +0\/1 .*\n +2 +1\/1 /)
    expect(exitCode).toBe(0)
    expect(server.paid.map(isAbout)).toEqual(['longest-run', 'longest-run'])
    const [first, second] = server.paid.map(({ body }) => body.messages ?? [])
    expect(second?.map(({ role }) => role)).toEqual(['user', 'assistant', 'user'])
    expect(second?.[0]).toEqual(first?.[0])
    expect(second?.[2]?.content).toMatch(/Smallest input that fails .*\n {2}\["\w{3,5}"\]\n {2}.*expected /)
    const seeds = [1, 2].map((round) => readRecord(home.path('loop', `round-${round}`)).header.plan.seed)
    expect(new Set([...seeds, '0123456789abcdef']).size).toBe(3)
    for (const round of ['round-1', 'round-2']) expect(readdirSync(home.path('loop', round))).toContain('report.html')
  })

  it('is gone on with by the same command, and asks and measures nothing twice', async () => {
    // As if it had been killed in the middle of the second round's run.
    const record = home.read('loop/round-2/record.jsonl')
    cpSync(home.path('loop'), home.path('before'), { recursive: true })
    const kept = linesOf(record).filter((line) => !/^\{"kind":"(measurement|end|canonical)"/.test(line))
    home.write({ 'loop/round-2/record.jsonl': `${kept.join('\n')}\n` })
    const { exitCode, stdout } = await refine('--json')
    expect(exitCode).toBe(0)
    const Told = z.object({ rounds: z.array(z.object({ round: z.number(), sets: z.array(z.unknown()) })) })
    expect(Told.parse(JSON.parse(stdout)).rounds.map(({ round }) => round)).toEqual([1, 2])
    expect(server.sent).toHaveLength(2)
    expect(home.read('loop/round-1/record.jsonl')).toBe(home.read('before/round-1/record.jsonl'))
    expect(home.read('loop/round-1/feedback.jsonl')).toBe(home.read('before/round-1/feedback.jsonl'))

    // As if it had been killed before: the answers come from the cache.
    rmSync(home.path('loop/round-2'), { recursive: true })
    expect((await refine('--quiet')).exitCode).toBe(0)
    expect(server.sent).toHaveLength(2)
    expect(existsSync(home.path('loop/round-2/report.html'))).toBe(true)
  })
})
