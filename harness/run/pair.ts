/**
 * One process pair: a child for the reference and one for the candidate, pinned to one core, measured in rounds.
 *
 * Theory of operation (DESIGN §5.1). A round gives both sides a fresh context and the same fresh inputs; when both
 * wait with the parsed input, they fire back to back, and only then are the answers collected and judged. The sample
 * is the child's thread CPU time; the parent reads the child's CPU clock around the call and believes the child only
 * when the two agree.
 */
import { startWorker, type Host, type WorkerProcess } from '../host/worker-process.ts'
import { judgeAnswer } from '../judge/judge-answer.ts'
import type { RunPlan } from '../model/plan.ts'
import type { Problem } from '../model/problem.ts'
import type { Round, Sample } from '../model/sample.ts'
import { larger, scale, seconds, type Nanoseconds } from '../model/units.ts'
import type { Verdict } from '../model/verdict.ts'
import type { ScoredCase } from '../plan/cases.ts'
import { sideOf, trusted, type Side, type Step } from './side.ts'
import { preview } from './verdict-of.ts'

export interface PairSpec {
  readonly host: Host
  readonly plan: RunPlan
  readonly problem: Problem
  readonly reference: string
  readonly candidate: string
  readonly core: number | undefined
  readonly v8Seed: number
}

/** What one round came to. `stopped`: the candidate's call was ended at its limit. */
export type RoundOutcome =
  | { readonly kind: 'round'; readonly round: Round }
  | { readonly kind: 'stopped'; readonly limit: Nanoseconds; readonly reference: Nanoseconds }
  | { readonly kind: 'verdict'; readonly verdict: Verdict }

export interface RoundRequest {
  readonly scored: ScoredCase
  /** Warm-up inputs, then the timed one. */
  readonly texts: readonly string[]
  readonly first: Round['first']
  /** The reference's time on this case as far as it is known; undefined in the first round, which it opens. */
  readonly known: Nanoseconds | undefined
}

export interface ProcessPair {
  round(request: RoundRequest): Promise<RoundOutcome>
  stop(): Promise<void>
}

/** No call of the canonical on a bundled problem takes a tenth of this. */
const REFERENCE_LIMIT = seconds(60)

type Fired = Omit<Sample, 'load' | 'warmup'>

const setUp = async (side: Side, { scored, texts }: RoundRequest, cpu: Nanoseconds): Promise<Step<Pick<Sample, 'load' | 'warmup'>>> => {
  const load = await side.open(scored.caseId)
  if (load.kind === 'ended') return load
  const warmup = await side.prepare(scored.caseId, texts, cpu)
  return warmup.kind === 'ended' ? warmup : { kind: 'done', value: { load: load.value, warmup: warmup.value } }
}

/** A limit crossed in a scored case is slowness, wherever in the round it was crossed. */
const endedBy = (verdict: Verdict, reference: Nanoseconds): RoundOutcome =>
  verdict.kind === 'time-limit' ? { kind: 'stopped', limit: verdict.limit, reference } : { kind: 'verdict', verdict }

/** Starts two children at once; when one cannot start, the other is not left behind. */
const startBoth = async (...starts: (() => Promise<WorkerProcess>)[]): Promise<WorkerProcess[]> => {
  const settled = await Promise.allSettled(starts.map((start) => start()))
  const workers = settled.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []))
  const failed = settled.find((one) => one.status === 'rejected')
  if (failed === undefined) return workers
  await Promise.all(workers.map((worker) => worker.stop()))
  throw failed.reason
}

/** Starts both children. Throws HarnessFault when one cannot be started, and when the canonical fails. */
export const startPair = async (spec: PairSpec): Promise<ProcessPair> => {
  const { host, plan, problem, core, v8Seed } = spec
  const { limits } = plan
  const start = (script: string): Promise<WorkerProcess> =>
    startWorker(host, { entry: problem.card.entry, script, limits, core, v8Seed })
  const workers = await startBoth(() => start(spec.reference), () => start(spec.candidate))
  const [reference, candidate] = workers.map((worker) => sideOf(worker, limits)) as [Side, Side]

  const limitFor = (known: Nanoseconds): Nanoseconds => larger(limits.scoredCallAtLeast, scale(known, limits.horizon))

  const judge = (request: RoundRequest, expected: string, actual: string): Verdict | undefined => {
    const input = request.texts.at(-1) ?? ''
    const judgement = judgeAnswer(problem, { input, expected, actual })
    if (judgement.kind === 'right') return undefined
    return { kind: 'wrong-answer', caseId: request.scored.caseId, why: preview(judgement.why), input: preview(input) }
  }

  const fireBoth = async (request: RoundRequest): Promise<{ reference: Fired; candidate: Step<Fired> }> => {
    const { scored, first, known } = request
    const fireReference = async (): Promise<Fired> =>
      trusted(await reference.fire(scored.caseId, REFERENCE_LIMIT), `answering ${scored.caseId}`)
    if (first === 'candidate' && known !== undefined) {
      const fired = await candidate.fire(scored.caseId, limitFor(known))
      return { candidate: fired, reference: await fireReference() }
    }
    const fired = await fireReference()
    return { reference: fired, candidate: await candidate.fire(scored.caseId, limitFor(known ?? fired.cpu)) }
  }

  const round = async (request: RoundRequest): Promise<RoundOutcome> => {
    const { scored } = request
    const before = trusted(await setUp(reference, request, REFERENCE_LIMIT), `being set up for ${scored.caseId}`)
    const ready = await setUp(candidate, request, larger(limits.load, scale(before.warmup, limits.horizon)))
    if (ready.kind === 'ended') return endedBy(ready.verdict, request.known ?? before.warmup)
    const fired = await fireBoth(request)
    if (fired.candidate.kind === 'ended') return endedBy(fired.candidate.verdict, fired.reference.cpu)
    const expected = trusted(await reference.collect(scored.caseId), `answering ${scored.caseId}`)
    const actual = await candidate.collect(scored.caseId)
    if (actual.kind === 'ended') return { kind: 'verdict', verdict: actual.verdict }
    const verdict = judge(request, expected, actual.value)
    if (verdict !== undefined) return { kind: 'verdict', verdict }
    return {
      kind: 'round',
      round: {
        first: request.known === undefined ? 'reference' : request.first,
        reference: { ...fired.reference, ...before },
        candidate: { ...fired.candidate.value, ...ready.value },
      },
    }
  }

  return {
    round,
    stop: async () => {
      await Promise.all(workers.map((worker) => worker.stop()))
    },
  }
}
