import { readdirSync } from 'node:fs'
import { join } from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { surveyMachine, type Ground } from '../../harness/host/machine.ts'
import { prepareScript } from '../../harness/intake/prepare.ts'
import { VERDICT_KINDS, type Verdict } from '../../harness/model/verdict.ts'
import { scoredCases } from '../../harness/plan/cases.ts'
import { runCandidates } from '../../harness/run/run-candidates.ts'
import { marked, marks } from '../host/leftovers.ts'
import { LIARS, PROGRAMS } from './expected-verdicts.ts'
import { runPrograms, taskOf, type Seen } from './run-programs.ts'
import { NOTHING_BEFORE, loaded, lyingText, openDraws, plan, problem } from './subjects.ts'

const { draws, close } = openDraws()
let ground: Ground
beforeAll(async () => {
  ground = await surveyMachine()
})
afterAll(close)

const run = (names: readonly string[], main: string, mark: string): Promise<Seen> => {
  const host = { ...ground.host, texts: { ...ground.host.texts, main } }
  return runPrograms(names, { ground: { ...ground, host: marked(host, mark) }, draws })
}

describe('every program of test/programs/ earns its verdict', () => {
  const names = Object.keys(PROGRAMS)
  let seen: Seen
  let left: readonly number[]
  beforeAll(async () => {
    seen = await run(names, ground.host.texts.main, 'programs-of-a-test')
    left = marks('programs-of-a-test')
  }, 120_000)

  it.each(names)('%s', (name) => {
    expect(seen.measurements.get(name)?.verdict).toMatchObject(PROGRAMS[name] ?? {})
  })

  it('leaves no process behind', () => {
    expect(left).toEqual([])
  })

  it('lists each program that there is', () => {
    const files = readdirSync(join(import.meta.dirname, '../programs')).filter((file) => file.endsWith('.ts'))
    expect(files.toSorted()).toEqual(names.map((name) => `${name}.ts`).toSorted())
  })

  it('times those that are right, and only those', () => {
    const timed = names.filter((name) => (seen.measurements.get(name)?.timings.length ?? 0) > 0)
    const right = names.filter((name) => ['accepted', 'too-slow'].includes(PROGRAMS[name]?.kind ?? ''))
    expect(timed.toSorted()).toEqual(right.toSorted())
  })

  it('counts the cases that were right', () => {
    const { correctness } = seen.measurements.get('answers') ?? {}
    expect(correctness).toEqual({
      passed: 4 + 2 * plan.effort.correctnessCases,
      total: 4 + 2 * plan.effort.correctnessCases,
    })
    expect(seen.measurements.get('wrong-on-edge')?.correctness).toEqual({ passed: 1, total: correctness?.total })
  })

  it('refines the slowest case of the top level for as many pairs as were planned', () => {
    const timings = seen.measurements.get('answers')?.timings ?? []
    const refined = timings.filter(({ pairs }) => pairs.some(({ purpose }) => purpose === 'refine'))
    expect(refined.map(({ level }) => level)).toEqual(['small', 'large'])
    const pairs = refined.map((timing) => timing.pairs.filter(({ purpose }) => purpose === 'refine'))
    expect(pairs.map((list) => list.length)).toEqual([1, 2])
    expect(pairs[1]?.map(({ rounds }) => rounds.length)).toEqual([3, 3])
    expect(new Set(pairs[1]?.map(({ v8Seed }) => v8Seed)).size).toBe(2)
  })

  it('stops the quadratic one at its limit, and keeps what it had at lower levels', () => {
    const timings = seen.measurements.get('right-but-quadratic')?.timings ?? []
    const stopped = timings.filter(({ censored }) => censored !== undefined)
    expect(stopped).toHaveLength(1)
    const verdict = seen.measurements.get('right-but-quadratic')?.verdict
    expect(verdict).toMatchObject({ caseId: stopped[0]?.caseId, limit: stopped[0]?.censored?.limit })
  })

  it('times the canonical once, on every scored case', () => {
    expect(seen.canonicals.map((line) => line.problem)).toEqual([problem.card.id])
    const times = seen.canonicals[0]?.times ?? []
    expect(times.map(({ caseId, level, family }) => ({ caseId, level, family }))).toEqual(
      scoredCases(problem.card).map(({ caseId, level, family }) => ({ caseId, level, family })),
    )
    expect(times.filter(({ cpu }) => !(cpu > 0))).toEqual([])
  })

  it('charges work done at load to the calls, in screening never', () => {
    const charged = (name: string, of: 'refine' | 'screen' = 'refine'): number[] =>
      (seen.measurements.get(name)?.timings ?? [])
        .flatMap(({ pairs }) => pairs.filter(({ purpose }) => purpose === of))
        .map((pair) => pair.charged)
    expect(charged('heavy-load', 'screen')).toEqual([0, 0, 0, 0])
    expect(charged('heavy-load').length).toBeGreaterThan(0)
    expect(charged('heavy-load').filter((cost) => cost === 0)).toEqual([])
    expect(seen.measurements.get('heavy-load')?.warnings).toContain('load-charged')
    expect(Math.max(...charged('works-for-long'))).toBe(0)
  })

  it('tells each step in order', () => {
    const told = seen.events.filter((event) => 'candidate' in event && event.candidate.name === 'answers')
    const kinds = told.map(({ kind }) => kind)
    expect(kinds.filter((kind, index) => kind !== kinds[index - 1])).toEqual([
      'judging',
      'judged',
      'timing',
      'measured',
    ])
    const steps = told.flatMap((event) =>
      event.kind === 'timing' ? [event.step.replace(/random|rising/, 'FAMILY')] : [],
    )
    expect(steps).toEqual([
      ...Array<string>(4)
        .fill('screening LEVEL/FAMILY')
        .map((step, index) => step.replace('LEVEL', index < 2 ? 'small' : 'large')),
      ...['refining small/FAMILY', 'large/FAMILY, pair 1', 'large/FAMILY, pair 2'],
    ])
  })
})

describe('a worker that lies is not believed', () => {
  it.each(Object.keys(LIARS))('%s', async (liar) => {
    const seen = await run(['works-for-long'], lyingText(ground.host.texts.main, liar), `liar-${liar}`)
    expect(seen.measurements.get('works-for-long')?.verdict).toMatchObject(LIARS[liar] ?? {})
    expect(marks(`liar-${liar}`)).toEqual([])
  })

  it('lists each liar that there is', () => {
    const files = readdirSync(join(import.meta.dirname, '../programs/liars')).filter((file) => file !== 'lie.ts')
    expect(files.toSorted()).toEqual(
      Object.keys(LIARS)
        .map((name) => `${name}.ts`)
        .toSorted(),
    )
  })
})

it('every kind of verdict is earned by a program', () => {
  const earned = new Set([...Object.values(PROGRAMS), ...Object.values(LIARS)].map(({ kind }) => kind))
  expect([...earned].toSorted()).toEqual(VERDICT_KINDS.toSorted())
})

describe('a run that is broken off', () => {
  it('rejects with the reason, keeps what was measured and leaves nothing', async () => {
    const abort = new AbortController()
    const reason = new Error('interrupted by a test')
    const measured: string[] = []
    const running = runCandidates({
      ground: { ...ground, host: marked(ground.host, 'broken-off') },
      ...{ isTimed: true, plan, tasks: ['truncated', 'answers'].map(taskOf), draws, prepare: prepareScript },
      before: NOTHING_BEFORE,
      onLine: (line) => {
        if (line.kind === 'measurement') measured.push(line.verdict.kind)
      },
      onEvent: ({ kind }) => {
        if (kind === 'timing') abort.abort(reason)
      },
      signal: abort.signal,
    })
    await expect(running).rejects.toBe(reason)
    expect(measured).toEqual(['not-loadable'])
    expect(marks('broken-off')).toEqual([])
  })

  it('blames us when the canonical cannot be run, once more tried', async () => {
    const canonical = loaded.canonical.replace('return', 'throw new Error("broken");')
    const prepared = prepareScript({ source: canonical, entry: problem.card.entry })
    const verdicts: Verdict[] = []
    await runCandidates({
      ground: { ...ground, host: marked(ground.host, 'broken-canonical') },
      tasks: [
        {
          ...taskOf('answers'),
          problem: { problem, canonicalScript: prepared.kind === 'ready' ? prepared.script : '' },
        },
      ],
      ...{ isTimed: true, plan, draws, prepare: prepareScript, before: NOTHING_BEFORE },
      onLine: (line) => {
        if (line.kind === 'measurement') verdicts.push(line.verdict)
      },
      onEvent: () => undefined,
      signal: new AbortController().signal,
    })
    expect(verdicts.map(({ kind }) => kind)).toEqual(['harness-fault'])
    expect(JSON.stringify(verdicts)).toContain('the canonical solution failed')
    expect(marks('broken-canonical')).toEqual([])
  })
})
