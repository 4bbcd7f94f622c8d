/**
 * What a call needs of memory, from an untimed child with fixed seeds.
 *
 * Theory of operation (DESIGN §5.3). Every solution of a problem is weighed on the same input, which is new to it, and
 * beside it a solution that does nothing: what that needs, the input's own size among it, is taken off. The child
 * counts its heap; the parent clears the peak of the resident size before the call, reads it after, and follows the
 * size meanwhile. The answer is judged as any other.
 */
import type { Host, WorkerProcess } from '../host/worker-process.ts'
import { Weighed, type MemoryUse } from '../model/memory.ts'
import { HarnessFault } from '../model/errors.ts'
import type { RunPlan } from '../model/plan.ts'
import type { Entry, Problem } from '../model/problem.ts'
import { bytes, lessAtLeastZero, type Bytes, type Nanoseconds } from '../model/units.ts'
import { roundDraws, type ScoredCase } from '../plan/cases.ts'
import type { Draws } from './draws.ts'
import { followMemory } from './follow-memory.ts'
import { parseTold, type Side, type Step } from './side.ts'
import { verdictOnAnswer } from './verdict-of.ts'
import { withChild } from './with-child.ts'

export interface WeighingSubject {
  readonly host: Host
  readonly plan: RunPlan
  readonly problem: Problem
  readonly core: number | undefined
  readonly draws: Draws
  /** The case all solutions of the problem are weighed on. */
  readonly scored: ScoredCase
  /** CPU time a call may take. */
  readonly cpu: Nanoseconds
}

/** What one child came to, with nothing taken off yet. */
interface Scales {
  readonly peak: Bytes
  readonly integral: number
  readonly allocated: number
  readonly live: number
  readonly answer: string
}

/** What the solutions of a problem are weighed against: the input, the canonical's answer, what nothing needs. */
export interface Balance {
  readonly canonical: MemoryUse
  readonly against: { readonly texts: readonly string[]; readonly expected: string; readonly nothing: Scales }
}

/** The same in every child that is weighed, so that its hash tables and its layout are too. */
const WEIGHING_SEED = 1

/** A solution that does nothing, as a script. */
const doesNothing = (entry: Entry): string =>
  entry.kind === 'function'
    ? '(() => () => undefined)()'
    : `(() => class { ${entry.methods.map((method) => `${method}() {}`).join(' ')} })()`

const textsOf = ({ plan, problem, draws, scored }: WeighingSubject): Promise<readonly string[]> => {
  const { id } = problem.card
  return draws(
    id,
    roundDraws(plan, scored, { problem: id, measurement: 'memory', purpose: 'screen', pair: 0, round: 0 }),
  )
}

const onScales = async (
  { scored, cpu }: WeighingSubject,
  side: Side,
  worker: WorkerProcess,
  texts: readonly string[],
): Promise<Step<Scales>> => {
  const opened = await side.open(scored.caseId)
  if (opened.kind === 'ended') return opened
  const prepared = await side.prepare(scored.caseId, texts, cpu)
  if (prepared.kind === 'ended') return prepared
  const following = followMemory(worker)
  const fired = await side.fire(scored.caseId, cpu)
  const { peak, integral } = following.stop()
  if (fired.kind === 'ended') return fired
  const collected = await side.collect(scored.caseId)
  if (collected.kind === 'ended') return collected
  const told = parseTold(collected.value, Weighed, scored.caseId)
  return told.kind === 'ended' ? told : { kind: 'done', value: { ...told.value, peak, integral } }
}

const putOnScales = (subject: WeighingSubject, script: string, texts: readonly string[]): Promise<Step<Scales>> => {
  const { host, plan, problem, core } = subject
  const { entry } = problem.card
  const spec = { entry, script, limits: plan.limits, core, v8Seed: WEIGHING_SEED, program: 'weighing' as const }
  return withChild(host, spec, (side, worker) => onScales(subject, side, worker, texts))
}

/** Measured figures carry a little of what the machine does; below what nothing needs there is nothing. */
const beyond = (scales: Scales, nothing: Scales, caseId: string): MemoryUse => ({
  caseId,
  peak: lessAtLeastZero(scales.peak, nothing.peak),
  allocated: bytes(Math.max(0, scales.allocated - nothing.allocated)),
  live: bytes(Math.max(0, scales.live - nothing.live)),
  integral: Math.max(0, scales.integral - nothing.integral),
})

/** Weighs the canonical, and what does nothing, once a run and problem. A failure of either is ours. */
export const weighCanonical = async (subject: WeighingSubject, script: string): Promise<Balance> => {
  const { problem, scored } = subject
  const texts = await textsOf(subject)
  const weighed = async (what: string): Promise<Scales> => {
    const step = await putOnScales(subject, what, texts)
    if (step.kind === 'done') return step.value
    throw new HarnessFault(`the canonical solution failed while being weighed: ${JSON.stringify(step.verdict)}`)
  }
  const nothing = await weighed(doesNothing(problem.card.entry))
  const scales = await weighed(script)
  return {
    canonical: beyond(scales, nothing, scored.caseId),
    against: { texts, expected: scales.answer, nothing },
  }
}

/** Weighs a candidate. A wrong answer is one here too. */
export const weighCandidate = async (
  subject: WeighingSubject,
  script: string,
  { against }: Balance,
): Promise<Step<MemoryUse>> => {
  const { problem, scored } = subject
  const { texts, expected, nothing } = against
  const step = await putOnScales(subject, script, texts)
  if (step.kind === 'ended') return step
  const answers = { input: texts.at(-1) ?? '', expected, actual: step.value.answer }
  const verdict = verdictOnAnswer(problem, scored.caseId, answers)
  if (verdict !== undefined) return { kind: 'ended', verdict }
  return { kind: 'done', value: beyond(step.value, nothing, scored.caseId) }
}
