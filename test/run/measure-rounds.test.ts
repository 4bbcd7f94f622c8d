import { describe, expect, it } from 'vitest'

import type { Round } from '../../harness/model/sample.ts'
import { milliseconds } from '../../harness/model/units.ts'
import type { Draw, ScoredCase } from '../../harness/plan/cases.ts'
import { inputsAhead } from '../../harness/run/inputs-ahead.ts'
import { measureRounds, type PairOutcome, type RoundsRequest } from '../../harness/run/measure-rounds.ts'
import type { RoundOutcome, RoundRequest } from '../../harness/run/pair.ts'
import { roundOf, sampleOf } from './built-sample.ts'
import { plan } from './subjects.ts'

const scored: ScoredCase = { caseId: 'large/random', level: 'large', family: 'random', size: 1_000 }
const good = roundOf(sampleOf(10))
const waited = roundOf(sampleOf(10, { waiting: 9 }))
const claimsLittle = roundOf(sampleOf(1, { outside: 10 }))
const claimsMuch = roundOf(sampleOf(20, { outside: 10 }))
const threads = roundOf(sampleOf(10, { process: 20 }))
const outOfTime = roundOf(sampleOf(20, { outside: 20, bracket: 10 }))

interface Seen {
  readonly outcome: PairOutcome
  readonly log: readonly string[]
  readonly requests: readonly RoundRequest[]
  readonly drawn: readonly (readonly Draw[])[]
}

/** Measures on a pair that answers from a list, its last answer for ever, and logs what was asked in which order. */
const measure = async (answers: readonly (Round | RoundOutcome)[], but: Partial<RoundsRequest> = {}): Promise<Seen> => {
  const planned = but.plan ?? plan
  const log: string[] = []
  const requests: RoundRequest[] = []
  const drawn: (readonly Draw[])[] = []
  const outcome = await measureRounds({
    pair: {
      round: async (request) => {
        const number = requests.push(request)
        log.push(`round ${number} begins`)
        // The parent builds the next input meanwhile, so it must have been asked for by now.
        await Promise.resolve()
        log.push(`round ${number} ends`)
        const answer = answers[Math.min(number, answers.length) - 1] ?? good
        return 'kind' in answer ? answer : { kind: 'round', round: answer }
      },
      pin: async () => undefined,
      stop: async () => undefined,
    },
    inputs: inputsAhead(planned, async (_, draws) => {
      log.push(`inputs ${drawn.push(draws)} asked for`)
      return draws.map(({ seed }) => String(seed))
    }),
    ...{ plan, scored, v8Seed: 5, rounds: 3, known: milliseconds(1) },
    label: { problem: 'distinct-prefixes', measurement: 'key', purpose: 'refine', pair: 1 },
    ...but,
  })
  return { outcome, log, requests, drawn }
}

const pairOf = ({ outcome }: Seen) => (outcome.kind === 'pair' ? outcome.pair : undefined)

describe('measureRounds', () => {
  it('asks for the inputs of the next round before the current one begins, and for none too many', async () => {
    const { log } = await measure([good])
    expect(log).toEqual([
      ...['inputs 1 asked for', 'inputs 2 asked for', 'round 1 begins', 'round 1 ends'],
      ...['inputs 3 asked for', 'round 2 begins', 'round 2 ends'],
      ...['round 3 begins', 'round 3 ends'],
    ])
    expect((await measure([good], { rounds: 1 })).log).toEqual(['inputs 1 asked for', 'round 1 begins', 'round 1 ends'])
  })

  it('gives every round inputs of its own, warm-ups first and the timed one last', async () => {
    const { drawn, requests } = await measure([good])
    expect(drawn.map((draws) => draws.length)).toEqual(Array(3).fill(plan.warmupCalls + 1))
    expect(drawn.map((draws) => draws.at(-1)?.size)).toEqual([1_000, 1_000, 1_000])
    const texts = requests.flatMap((request) => request.texts)
    expect(new Set(texts).size).toBe(texts.length)
  })

  it('lets chance decide who goes first, by the seed of the run', async () => {
    const orders = async (seed: string): Promise<string> =>
      (await measure([good], { rounds: 24, plan: { ...plan, seed } })).requests.map(({ first }) => first[0]).join('')
    const order = await orders('aaaaaaaa')
    expect(order).toMatch(/rc/)
    expect(order).toMatch(/cr/)
    expect(await orders('aaaaaaaa')).toBe(order)
    expect(await orders('bbbbbbbb')).not.toBe(order)
  })

  it('draws the order of the first round as well', async () => {
    const firsts = new Set<string | undefined>()
    for (let pair = 0; pair < 24; pair++) {
      const label = { problem: 'distinct-prefixes', measurement: 'key', purpose: 'screen', pair } as const
      firsts.add((await measure([good], { rounds: 1, label })).requests[0]?.first)
    }
    expect(firsts).toEqual(new Set(['reference', 'candidate']))
  })

  it('tells the pair the longest that the reference has taken so far', async () => {
    const long = roundOf(sampleOf(10), sampleOf(33))
    const { requests } = await measure([good, long, good], { rounds: 4 })
    expect(requests.map(({ known }) => known)).toEqual([1, 20, 33, 33].map(milliseconds))
    const again = await measure([good], { known: milliseconds(44), rounds: 2 })
    expect(again.requests.map(({ known }) => known)).toEqual([44, 44].map(milliseconds))
  })

  it('throws a doubtful round away and repeats it', async () => {
    const seen = await measure([good, waited, good])
    expect(pairOf(seen)).toMatchObject({ rounds: [good, good, good], discarded: 1, v8Seed: 5, purpose: 'refine' })
    expect(seen.requests).toHaveLength(4)
  })

  it('keeps what is still doubtful once it has repeated enough', async () => {
    const repeated = async (rounds: number): Promise<unknown> => {
      const seen = await measure([waited], { rounds })
      expect(seen.requests).toHaveLength(rounds + (pairOf(seen)?.discarded ?? NaN))
      return [pairOf(seen)?.rounds.length, pairOf(seen)?.discarded]
    }
    expect(await repeated(1)).toEqual([1, 1])
    expect(await repeated(4)).toEqual([4, 1])
    expect(await repeated(10)).toEqual([10, 3])
  })

  it.each([
    ['claims too little', claimsLittle, 'clock-disagreement'],
    ['claims too much', claimsMuch, 'clock-disagreement'],
    ['claims more than there was time for', outOfTime, 'clock-disagreement'],
    ['uses threads', threads, 'threads'],
    ['works on when its call has ended', roundOf(sampleOf(10, { dark: 15 })), 'dark-work'],
  ])('calls a candidate tampered that three times %s, and not before', async (_, round, reason) => {
    const seen = await measure([round], { rounds: 8 })
    expect(seen.outcome).toMatchObject({
      kind: 'verdict',
      verdict: { kind: 'tampered', reason, caseId: 'large/random' },
    })
    expect(seen.requests).toHaveLength(3)
    expect((await measure([round, good, round, good], { rounds: 8 })).outcome.kind).toBe('pair')
  })

  it('does not count disagreements of two signs together', async () => {
    const seen = await measure([claimsLittle, claimsMuch, claimsLittle, claimsMuch, good], { rounds: 8 })
    expect(seen.outcome.kind).toBe('pair')
  })

  it.each([
    ['claims too little', sampleOf(1, { outside: 10 })],
    ['claims too much', sampleOf(20, { outside: 10 })],
    ['uses threads', sampleOf(10, { process: 20 })],
    ['works on', sampleOf(10, { dark: 15 })],
  ])('does not blame a candidate beside whom the reference, too, %s', async (_, sample) => {
    const seen = await measure([roundOf(sample, sample)], { rounds: 8 })
    expect(pairOf(seen)?.rounds).toHaveLength(8)
    const oneSided = await measure([roundOf(sample, sample), roundOf(sample)], { rounds: 8 })
    expect(oneSided.outcome).toMatchObject({ kind: 'verdict', verdict: { kind: 'tampered' } })
    expect(oneSided.requests).toHaveLength(4)
  })

  it('still blames one whose clocks differ the other way from the reference’s', async () => {
    const seen = await measure([roundOf(sampleOf(1, { outside: 10 }), sampleOf(20, { outside: 10 }))], { rounds: 8 })
    expect(seen.outcome).toMatchObject({ verdict: { kind: 'tampered', reason: 'clock-disagreement' } })
  })

  it('never charges a screening round, whatever came before its call', async () => {
    const label = { problem: 'distinct-prefixes', measurement: 'key', purpose: 'screen', pair: 0 } as const
    const heavy = roundOf(sampleOf(10, { load: 53 }))
    const seen = await measure([heavy], { label, rounds: 1 })
    expect(pairOf(seen)).toMatchObject({ purpose: 'screen', charged: 0, rounds: [heavy] })
  })

  it('charges work before the call to every round of the pair', async () => {
    const seen = await measure([roundOf(sampleOf(10, { load: 53 }))])
    expect(pairOf(seen)?.charged).toBe(milliseconds(50))
    expect(pairOf(seen)?.rounds.map(({ candidate }) => candidate.cpu)).toEqual(Array(3).fill(milliseconds(60)))
  })

  it.each<RoundOutcome>([
    { kind: 'stopped', limit: milliseconds(400), reference: milliseconds(20) },
    { kind: 'verdict', verdict: { kind: 'wrong-answer', caseId: 'large/random', why: 'x', input: 'y' } },
  ])('ends at once with what ends a round: $kind', async (ending) => {
    const seen = await measure([good, ending])
    expect(seen.outcome).toBe(ending)
    expect(seen.requests).toHaveLength(2)
  })

  it('stops between rounds when it is told to', async () => {
    const signal = AbortSignal.abort(new Error('enough'))
    await expect(measure([good], { signal })).rejects.toThrow('enough')
  })

  it('fails when the inputs of a later round cannot be built', async () => {
    let asked = 0
    const inputs = inputsAhead(plan, async () => {
      asked++
      if (asked === 2) throw new Error('no input')
      return ['1']
    })
    await expect(measure([good], { inputs })).rejects.toThrow('no input')
  })
})
