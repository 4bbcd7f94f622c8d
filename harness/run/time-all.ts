import { monotonicNow } from '../host/clock.ts'
import type { WeatherLine } from '../model/record.ts'
import { add, lessAtLeastZero } from '../model/units.ts'
import { spread, trialsOf, type PlannedTrial } from '../plan/trials.ts'
import { observeCandidate } from './observe.ts'
import { finish, isFault, untimed, withRetry, type Judged, type Stage } from './stage.ts'
import type { RunProblem } from './task.ts'
import { canPlant, runTrial } from './trials.ts'
import { preview } from './verdict-of.ts'
import { weatherStation } from './weather.ts'

/** What timing anything on a problem needs. */
const timingOf = async ({ request, canonicalOf }: Stage, of: RunProblem) => {
  const { ground, plan, draws, signal } = request
  return {
    canonical: await canonicalOf(of),
    ...{ host: ground.host, plan, problem: of.problem, core: ground.machine.pinnedCore, draws, signal },
  }
}

const time = async (stage: Stage, judged: Judged): Promise<void> => {
  const { signal, onEvent } = stage.request
  signal.throwIfAborted()
  const from = monotonicNow()
  const { task, script } = judged
  const observed = await withRetry(async () =>
    observeCandidate({
      ...(await timingOf(stage, task.problem)),
      balance: await stage.balanceOf(task.problem),
      ...{ reference: task.problem.canonicalScript, candidate: script, measurement: task.key },
      onStep: (step) => onEvent({ kind: 'timing', candidate: task.candidate, step }),
    }),
  )
  const outcome = { ...judged, elapsed: add(judged.elapsed, lessAtLeastZero(monotonicNow(), from)) }
  if (isFault(observed)) finish(stage, outcome, untimed({ kind: 'harness-fault', detail: preview(observed.fault) }))
  else finish(stage, outcome, observed)
}

/** Carries out one trial. One that fails is a trial the certificate will miss. */
const tryOut = async (stage: Stage, planned: PlannedTrial, of: RunProblem): Promise<void> => {
  const { signal, onEvent, onLine } = stage.request
  signal.throwIfAborted()
  const { what, problem, number } = planned
  const onStep = (step: string): void => onEvent({ kind: 'trial', problem, what, step })
  onStep('starting')
  const trial = await withRetry(async () =>
    runTrial({ ...(await timingOf(stage, of)), onStep }, { what, number, script: of.canonicalScript }),
  )
  if (!isFault(trial)) onLine({ kind: 'trial', ...trial })
}

/** Times what was right, with the trials of the run in between, and looks at the weather before and after. */
export const timeAll = async (stage: Stage, judged: readonly Judged[]): Promise<void> => {
  const { request } = stage
  const { plan, ground, before, onLine } = request
  const problems = new Map(request.tasks.map(({ problem }) => [problem.problem.card.id, problem]))
  const plantable = [...problems.values()].map(({ problem }) => ({ id: problem.card.id, canPlant: canPlant(problem) }))
  const trials = judged.length === 0 ? [] : trialsOf(plan, plantable).slice(before.trials.length)
  const station = weatherStation(ground.host, plan, ground.machine.pinnedCore)
  const lookOut = async (at: WeatherLine['at']): Promise<void> => {
    if (trials.length > 0) onLine({ kind: 'weather', at, ...(await station.look()) })
  }
  await lookOut('start')
  for (const [index, due] of spread(trials, judged.length).entries()) {
    for (const planned of due) {
      const of = problems.get(planned.problem)
      if (of !== undefined) await tryOut(stage, planned, of)
    }
    const next = judged[index]
    if (next !== undefined) await time(stage, next)
  }
  await lookOut('end')
}
