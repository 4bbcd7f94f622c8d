import type { LoadedProblem } from '../corpus/load-corpus.ts'
import type { Ground } from '../host/machine.ts'
import type { Trial, Weather } from '../model/certificate.ts'
import type { MachineNoise } from '../model/machine-noise.ts'
import type { RunPlan } from '../model/plan.ts'
import { seconds } from '../model/units.ts'
import { measureCanonical } from '../run/canonical-times.ts'
import { runTrial } from '../run/trials.ts'
import { weatherStation } from '../run/weather.ts'
import { conditions } from '../score/conditions.ts'
import { coreShare } from '../score/core-share.ts'
import { refinedValues } from '../stats/refined-values.ts'
import { trialOutcome } from '../score/trial-outcome.ts'
import { detectableRatio } from '../stats/detectable-ratio.ts'
import { pooledSd } from '../stats/pooled-sd.ts'
import { reportedAlpha } from '../stats/reported-alpha.ts'
import { runPlan } from './run-plan.ts'
import { runProblem } from './tasks.ts'
import { withDraws } from './with-draws.ts'

/** What the trial is given: as many pairs as fit. */
const TIME = seconds(8)

/** Pairs until the time is spent: a verdict is not what is asked for. */
const noisePlan = (): RunPlan => {
  const plan = runPlan({ precision: 'standard', also: [], budget: TIME })
  return {
    ...plan,
    effort: { ...plan.effort, looks: [3, 4, 5, 6, 8, 10, 12], targetHalfWidth: 1e-9, isTargetOnly: true },
  }
}

const summarise = (trial: Trial, weather: readonly Weather[], plan: RunPlan): MachineNoise => {
  const pairSd = pooledSd([refinedValues(trial.timing)])
  const { effort } = runPlan({ precision: 'standard' })
  return {
    problem: trial.problem,
    ratio: trialOutcome(trial, reportedAlpha(plan.effort)).ratio,
    pairSd,
    detectable: pairSd === undefined ? undefined : detectableRatio({ sd: pairSd, effort }),
    coreShare: coreShare([trial.timing]),
    ...conditions(weather),
  }
}

/** Measures for about ten seconds. Throws HarnessFault where nothing can be measured. */
export const machineNoise = (ground: Ground, loaded: LoadedProblem): Promise<MachineNoise> =>
  withDraws([loaded], async (draws) => {
    const plan = noisePlan()
    const { problem, canonicalScript: script } = runProblem(loaded)
    const on = { host: ground.host, plan, problem, core: ground.machine.pinnedCore, draws }
    const station = weatherStation(ground.host, plan, on.core)
    const before = await station.look()
    const canonical = await measureCanonical({ ...on, script, signal: new AbortController().signal })
    const trial = await runTrial({ ...on, canonical, onStep: () => undefined }, { what: 'same', script, number: 0 })
    return summarise(trial, [before, await station.look()], plan)
  })
