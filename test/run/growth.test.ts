import { readdirSync } from 'node:fs'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { surveyMachine, type Ground } from '../../harness/host/machine.ts'
import type { GrowthPoint } from '../../harness/model/growth.ts'
import { observeGrowth, type GrowthRequest } from '../../harness/run/growth.ts'
import { nanoseconds } from '../../harness/model/units.ts'
import { inferGrowth } from '../../harness/stats/growth/infer-growth.ts'
import { assertNoneLeft, marked } from '../host/leftovers.ts'
import { GROWTH_CORPUS } from './growth-corpus.ts'
import { corpusSubject, CORPUS_FOLDER } from './growth-subjects.ts'
import { canonicalScript, openDraws, plan, problem, scriptOf, sourceOf } from './subjects.ts'

const MARK = 'growth-of-a-test'

let ground: Ground
beforeAll(async () => {
  const surveyed = await surveyMachine()
  ground = { ...surveyed, host: marked(surveyed.host, MARK) }
})
afterAll(async () => {
  await ground.release()
  assertNoneLeft(MARK)
})

const signal = new AbortController().signal

const observe = (of: Pick<GrowthRequest, 'problem' | 'script' | 'draws' | 'top'> & Partial<GrowthRequest>) =>
  observeGrowth({ host: ground.host, plan, core: undefined, signal, ...of })

const pointsOf = async (name: string, top?: number): Promise<readonly GrowthPoint[]> => {
  const step = await observe({ ...corpusSubject(name), top })
  if (step.kind === 'ended') throw new Error(`${name}: ${JSON.stringify(step.verdict)}`)
  return step.value[0]?.points ?? []
}

/** What the counts alone say: a time of nothing is not believed. */
const byCounts = (points: readonly GrowthPoint[]): unknown => {
  const inferred = inferGrowth(
    points.map((point) => ({ ...point, cpu: nanoseconds(1) })),
    0.05,
  )
  return inferred.kind === 'defined' ? [inferred.value.growth, inferred.value.basis] : inferred.reason
}

describe('the corpus of functions of known growth', () => {
  const programs = Object.entries(GROWTH_CORPUS)

  it('has sixty or more, a third hidden in built-ins and a third recursive, and lists each file', () => {
    const files = readdirSync(CORPUS_FOLDER).map((file) => file.replace('.ts', ''))
    expect(files.toSorted()).toEqual(Object.keys(GROWTH_CORPUS).toSorted())
    expect(programs.length).toBeGreaterThanOrEqual(60)
    const share = (kind: string): number => programs.filter(([, one]) => one.kind === kind).length / programs.length
    expect(share('builtin')).toBeGreaterThan(0.3)
    expect(share('recursion')).toBeGreaterThanOrEqual(0.29)
  })

  // One of every class, loops and recursion in turn; bench/growth.ts looks at all of them.
  it.each([
    ['ends', 4_096],
    ['recursive-binary-search', 65_536],
    ['square-root-by-steps', 16_777_216],
    ['sum-by-halves', 8_192],
    ['bottom-up-merge-sort', 8_192],
    ['quick-sort', 8_192],
    ['square-root-window', 4_096],
    ['insertion-sort', 512],
    ['quick-sort-of-sorted', 512],
    ['quadrants-summed-again', 256],
    ['all-triples', 128],
    ['subset-sums', 14],
  ])('%s, by its counts', async (name, top) => {
    expect(byCounts(await pointsOf(name, top))).toEqual([GROWTH_CORPUS[name]?.growth, 'counts'])
  })

  it('counts the same for the same inputs', async () => {
    const [first, second] = [await pointsOf('quick-sort', 2_048), await pointsOf('quick-sort', 2_048)]
    expect(first.map(({ work }) => work)).toEqual(second.map(({ work }) => work))
    expect(first.length).toBeGreaterThan(5)
  })

  it('sees nothing of what built-ins do', async () => {
    expect(byCounts(await pointsOf('includes-in-loop', 2_048))).toEqual(['n', 'counts'])
    expect(byCounts(await pointsOf('json-round-trip', 2_048))).toEqual(['1', 'counts'])
  })

  it('goes down until there are enough sizes for code that is too slow at the top', async () => {
    const points = await pointsOf('tower-of-discs', 3_000)
    expect(points.length).toBeGreaterThanOrEqual(5)
    expect(Math.max(...points.map(({ size }) => size))).toBeLessThan(60)
    expect(byCounts(points)).toEqual(['2^n', 'counts'])
  })
})

describe('a candidate', () => {
  const { draws, close } = openDraws()
  afterAll(close)

  it('is judged at every size by the answers of the canonical', async () => {
    const wrong = scriptOf(sourceOf('wrong-when-large'))
    const step = await observe({ problem, draws, script: wrong, reference: canonicalScript })
    expect(step).toMatchObject({ kind: 'ended', verdict: { kind: 'wrong-answer' } })
    const right = await observe({ problem, draws, script: canonicalScript, reference: canonicalScript, top: 512 })
    expect(right).toMatchObject({ kind: 'done' })
    expect(right.kind === 'done' && right.value.map(({ family }) => family)).toEqual(problem.card.families)
  })

  it('that fails has its verdict', async () => {
    const step = await observe({ problem, draws, script: scriptOf(sourceOf('throws')), top: 64 })
    expect(step).toMatchObject({ kind: 'ended', verdict: { kind: 'runtime-error' } })
  })

  it('finds in the child that counts what it finds in the one that is timed, and no inspector', async () => {
    const looks = `(() => { "use strict"; return () => {
      const names = Object.getOwnPropertyNames(globalThis)
      const reached = ['process', 'require', 'inspector', 'Session', 'debug', 'inspect', 'gc'].filter((name) => names.includes(name))
      if (reached.length > 0) throw new Error(reached.join(', '))
      return names.length
    } })()`
    const other = { ...problem, judge: () => ({ kind: 'right' as const }) }
    const step = await observe({ problem: other, draws, script: looks, top: 64 })
    expect(step).toMatchObject({ kind: 'done' })
  })

  it('stops when told to', async () => {
    const aborted = AbortSignal.abort(new Error('stopped'))
    await expect(observe({ problem, draws, script: canonicalScript, top: 64, signal: aborted })).rejects.toThrow(
      'stopped',
    )
  })
})
