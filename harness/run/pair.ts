/**
 * One process pair: a child for the reference and one for the candidate, pinned to one core, measured in rounds.
 *
 * Theory of operation (DESIGN §5.1). A round gives both sides a fresh context and the same fresh inputs; when both
 * wait with the parsed input, they fire back to back, and only then are the answers collected and judged. The sample
 * is the child's thread CPU time; the parent reads the child's CPU clock around the call and believes the child only
 * when the two agree.
 */
import { startWorker, type Host, type WorkerProcess } from '../host/worker-process.ts'
import type { Limits, RunPlan } from '../model/plan.ts'
import type { Problem } from '../model/problem.ts'
import type { Round, Sample } from '../model/sample.ts'
import { larger, scale, type Nanoseconds } from '../model/units.ts'
import type { Verdict } from '../model/verdict.ts'
import type { ScoredCase } from '../plan/cases.ts'
import { REFERENCE_LIMIT } from './canonical-times.ts'
import { sideOf, trusted, type Side, type Step } from './side.ts'
import { verdictOnAnswer } from './verdict-of.ts'

export interface PairSpec {
  readonly host: Host
  readonly plan: RunPlan
  readonly problem: Problem
  readonly reference: string
  readonly candidate: string
  readonly core: number | undefined
  readonly v8Seed: number
  /** No scored call is stopped before this, whatever the reference takes on its case. */
  readonly callAtLeast: Nanoseconds
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
  /** The longest the reference has taken on this case so far: what the candidate's limit is a multiple of. */
  readonly known: Nanoseconds
}

export interface ProcessPair {
  /** Moves both children to the measuring core: to be called once, before the first round. */
  pin(): Promise<void>
  round(request: RoundRequest): Promise<RoundOutcome>
  stop(): Promise<void>
}

type Fired = Omit<Sample, 'load' | 'warmup' | 'dark'>

/** A fresh context, the warm-up calls, the parsed input. Warm-ups are small: what is enough for loading is enough for them. */
const setUp = async (
  side: Side,
  { scored, texts }: RoundRequest,
  cpu: Nanoseconds,
): Promise<Step<Pick<Sample, 'load' | 'warmup'>>> => {
  const load = await side.open(scored.caseId)
  if (load.kind === 'ended') return load
  const warmup = await side.prepare(scored.caseId, texts, cpu)
  return warmup.kind === 'ended' ? warmup : { kind: 'done', value: { load: load.value, warmup: warmup.value } }
}

/** A limit crossed in a scored case is slowness, wherever in the round it was crossed. */
const endedBy = (verdict: Verdict, reference: Nanoseconds): RoundOutcome =>
  verdict.kind === 'time-limit' ? { kind: 'stopped', limit: verdict.limit, reference } : { kind: 'verdict', verdict }

/** Starts two children at once; when one cannot start, the other is not left behind. */
const startBoth = async (
  startFirst: () => Promise<WorkerProcess>,
  startSecond: () => Promise<WorkerProcess>,
): Promise<[WorkerProcess, WorkerProcess]> => {
  const [first, second] = await Promise.allSettled([startFirst(), startSecond()])
  if (first.status === 'fulfilled' && second.status === 'fulfilled') return [first.value, second.value]
  for (const one of [first, second]) if (one.status === 'fulfilled') await one.value.stop()
  throw [first, second].find((one) => one.status === 'rejected')?.reason
}

/** What a round needs of its pair. */
interface Sides {
  readonly reference: Side
  readonly candidate: Side
  readonly problem: Problem
  readonly limits: Limits
  readonly callAtLeast: Nanoseconds
}

const limitFor = ({ limits, callAtLeast }: Sides, known: Nanoseconds): Nanoseconds =>
  larger(callAtLeast, scale(known, limits.horizon))

/** Back to back, in the order drawn, nothing in between. */
const fireBoth = async (sides: Sides, request: RoundRequest): Promise<{ reference: Fired; candidate: Step<Fired> }> => {
  const { scored, first, known } = request
  const fireReference = async (): Promise<Fired> =>
    trusted(await sides.reference.fire(scored.caseId, REFERENCE_LIMIT), `answering ${scored.caseId}`)
  if (first === 'candidate') {
    const candidate = await sides.candidate.fire(scored.caseId, limitFor(sides, known))
    return { candidate, reference: await fireReference() }
  }
  const reference = await fireReference()
  return {
    reference,
    candidate: await sides.candidate.fire(scored.caseId, limitFor(sides, larger(known, reference.cpu))),
  }
}

/** Collects both answers and judges the candidate's by the reference's. */
const judge = async ({ reference, candidate, problem }: Sides, request: RoundRequest): Promise<Verdict | undefined> => {
  const { caseId } = request.scored
  const expected = trusted(await reference.collect(caseId), `answering ${caseId}`)
  const actual = await candidate.collect(caseId)
  if (actual.kind === 'ended') return actual.verdict
  const input = request.texts.at(-1) ?? ''
  return verdictOnAnswer(problem, caseId, { input, expected, actual: actual.value })
}

const darkOf = (side: Side): Pick<Sample, 'dark'> => {
  const dark = side.dark()
  return dark === undefined ? {} : { dark }
}

const runRound = async (sides: Sides, request: RoundRequest): Promise<RoundOutcome> => {
  const { scored, known } = request
  const { limits } = sides
  // Both at once: CPU clocks do not mind that the core is shared, and one parses while the other is being sent to.
  const [prepared, ready] = await Promise.all([
    setUp(sides.reference, request, REFERENCE_LIMIT),
    setUp(sides.candidate, request, limits.load),
  ])
  const before = trusted(prepared, `being set up for ${scored.caseId}`)
  if (ready.kind === 'ended') return endedBy(ready.verdict, known)
  const fired = await fireBoth(sides, request)
  if (fired.candidate.kind === 'ended') return endedBy(fired.candidate.verdict, fired.reference.cpu)
  const dark = { reference: darkOf(sides.reference), candidate: darkOf(sides.candidate) }
  const verdict = await judge(sides, request)
  if (verdict !== undefined) return endedBy(verdict, fired.reference.cpu)
  return {
    kind: 'round',
    round: {
      first: request.first,
      reference: { ...fired.reference, ...before, ...dark.reference },
      candidate: { ...fired.candidate.value, ...ready.value, ...dark.candidate },
    },
  }
}

/** Starts both children beside the measuring core, where another pair may be measuring. Throws HarnessFault when one cannot be started, and when the canonical fails. */
export const startPair = async (spec: PairSpec): Promise<ProcessPair> => {
  const { host, plan, problem, core, v8Seed } = spec
  const { limits } = plan
  const start = (script: string): Promise<WorkerProcess> =>
    startWorker(host, { entry: problem.card.entry, script, limits, core, v8Seed, v8: plan.v8 })
  const [reference, candidate] = await startBoth(
    () => start(spec.reference),
    () => start(spec.candidate),
  )
  const sides = {
    ...{ reference: sideOf(reference, limits), candidate: sideOf(candidate, limits) },
    ...{ problem, limits, callAtLeast: spec.callAtLeast },
  }
  return {
    pin: async () => {
      await Promise.all([reference.pin(), candidate.pin()])
    },
    round: (request) => runRound(sides, request),
    stop: async () => {
      await Promise.all([reference.stop(), candidate.stop()])
    },
  }
}
