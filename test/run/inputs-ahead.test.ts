import { describe, expect, it } from 'vitest'

import type { RoundLabel, ScoredCase } from '../../harness/plan/cases.ts'
import { inputsAhead } from '../../harness/run/inputs-ahead.ts'
import { plan } from './subjects.ts'

const scored: ScoredCase = { caseId: 'large/random', level: 'large', family: 'random', size: 1_000 }
const label: RoundLabel = { problem: 'p', measurement: 'm', purpose: 'refine', pair: 1, round: 0 }

const open = () => {
  const log: string[] = []
  const inputs = inputsAhead(plan, async (problem, draws) => {
    log.push(`${problem} ${draws.at(-1)?.seed}`)
    return draws.map(({ seed }) => String(seed))
  })
  return { inputs, log }
}

describe('inputsAhead', () => {
  it('builds once what was started and is then taken', async () => {
    const { inputs, log } = open()
    inputs.start(scored, label)
    inputs.start(scored, label)
    const texts = await inputs.take(scored, label)
    expect(log).toEqual([`p ${texts.at(-1)}`])
  })

  it('builds at once what was not started, the same as if it had been', async () => {
    const [ahead, late] = [open(), open()]
    ahead.inputs.start(scored, label)
    expect(await ahead.inputs.take(scored, label)).toEqual(await late.inputs.take(scored, label))
    expect(late.log).toHaveLength(1)
  })

  it('keeps rounds, pairs and purposes apart', async () => {
    const { inputs } = open()
    const labels = [label, { ...label, round: 1 }, { ...label, pair: 2 }, { ...label, purpose: 'screen' as const }]
    for (const one of labels) inputs.start(scored, one)
    const texts = await Promise.all(labels.map((one) => inputs.take(scored, one)))
    expect(new Set(texts.flat()).size).toBe(texts.flat().length)
  })

  it('tells of a failure to whoever takes it, and to no one else', async () => {
    const inputs = inputsAhead(plan, async () => {
      throw new Error('no input')
    })
    inputs.start(scored, { ...label, round: 7 })
    inputs.start(scored, label)
    await expect(inputs.take(scored, label)).rejects.toThrow('no input')
  })
})
