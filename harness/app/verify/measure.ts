import type { LoadedProblem, Shipped } from '../../corpus/load-corpus.ts'
import type { Ground } from '../../host/machine.ts'
import { prepareScript } from '../../intake/prepare.ts'
import { HarnessFault } from '../../model/errors.ts'
import type { RunPlan } from '../../model/plan.ts'
import type { CanonicalLine, Measurement } from '../../model/record.ts'
import { contentKey } from '../../record/content-key.ts'
import type { Draws } from '../../run/draws.ts'
import { runCandidates, type RunProblem, type Task } from '../../run/run-candidates.ts'
import { effbenchVersion } from '../package-root.ts'

export interface MeasureOptions {
  readonly ground: Ground
  readonly plan: RunPlan
  readonly draws: Draws
  readonly problem: RunProblem
  /** False judges the correctness cases and times nothing. */
  readonly isTimed: boolean
  readonly signal: AbortSignal
  readonly onStep: (step: string) => void
}

/** What became of shipped solutions, by name, and the canonical's own times where anything was timed. */
export interface Measured {
  readonly byName: ReadonlyMap<string, Measurement>
  readonly canonical?: CanonicalLine
}

const tasksFor = (loaded: LoadedProblem, shipped: readonly Shipped[], options: MeasureOptions): Task[] => {
  const { id } = loaded.problem.card
  return shipped.map(({ name, source }) => ({
    key: contentKey({
      ...{ problemHash: loaded.hash, source, plan: options.plan, effbenchVersion: effbenchVersion() },
      isolation: options.ground.machine.isolation.level,
    }),
    candidate: { set: id, problem: id, name, source, origin: '' },
    problem: options.problem,
  }))
}

/** Runs shipped solutions as candidates are run. Throws HarnessFault when the machine fails one of them. */
export const measure = async (
  loaded: LoadedProblem,
  shipped: readonly Shipped[],
  options: MeasureOptions,
): Promise<Measured> => {
  const byName = new Map<string, Measurement>()
  const lines: CanonicalLine[] = []
  await runCandidates({
    ...{ ground: options.ground, plan: options.plan, draws: options.draws, prepare: prepareScript },
    ...{ tasks: tasksFor(loaded, shipped, options), signal: options.signal, isTimed: options.isTimed },
    before: { canonicals: [], trials: [], weather: [] },
    onLine: (line) => {
      if (line.kind === 'canonical') lines.push(line)
    },
    onEvent: (event) => {
      if (event.kind === 'measured') byName.set(event.candidate.name, event.measurement)
      if (event.kind === 'timing') options.onStep(`${event.candidate.problem}/${event.candidate.name}: ${event.step}`)
    },
  })
  for (const [name, { verdict }] of byName) {
    if (verdict.kind === 'harness-fault') throw new HarnessFault(`${loaded.problem.card.id}/${name}: ${verdict.detail}`)
  }
  const [canonical] = lines
  return { byName, ...(canonical === undefined ? {} : { canonical }) }
}
