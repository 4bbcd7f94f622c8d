import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { openGenerator } from '../../harness/corpus/generator.ts'
import { loadProblem, type LoadedProblem } from '../../harness/corpus/load-corpus.ts'
import { linkWorker } from '../../harness/host/worker-text.ts'
import { prepareScript } from '../../harness/intake/prepare.ts'
import { EFFORTS, LIMITS } from '../../harness/model/defaults.ts'
import type { RunPlan } from '../../harness/model/plan.ts'
import { mebibytes, milliseconds } from '../../harness/model/units.ts'
import type { Draws } from '../../harness/run/draws.ts'

const TEST = join(import.meta.dirname, '..')

export const loaded: LoadedProblem = await loadProblem(join(TEST, 'fixtures/problems-for-run/distinct-prefixes'))
export const { problem } = loaded
const { entry } = problem.card

/**
 * Small limits and little effort: every guard is reached soon, and nothing is measured well. Three rounds at the top
 * are the fewest in which a lie can be told three times.
 */
export const plan: RunPlan = {
  precision: 'quick',
  effort: { ...EFFORTS.quick, roundsTop: 3, roundsLower: 1, looks: [2], correctnessCases: 3 },
  limits: {
    ...LIMITS,
    answerBytes: mebibytes(2),
    memory: mebibytes(256),
    answerNodes: 500_000,
    correctnessCall: milliseconds(800),
    /** The machine may be busy with anything: a candidate is stopped by its own CPU time, not by the wall clock. */
    wallPerCpu: 40,
  },
  warmupCalls: 2,
  also: [],
  v8: 'predictable',
  seed: '0123456789abcdef',
}

/** Nothing was observed before: a run that is not resumed. */
export const NOTHING_BEFORE = { canonicals: [], trials: [], weather: [] }

/** Draws inputs as a run does, in the generator's thread. */
export const openDraws = (): { draws: Draws; close: () => Promise<void> } => {
  const generator = openGenerator()
  return { draws: (_, draws) => generator.draw(loaded.moduleFile, draws), close: () => generator.close() }
}

export const sourceOf = (name: string): string => readFileSync(join(TEST, 'programs', `${name}.ts`), 'utf8')

/** The script of a source that must be loadable. */
export const scriptOf = (source: string): string => {
  const prepared = prepareScript({ source, entry })
  if (prepared.kind === 'ready') return prepared.script
  throw new Error(`${prepared.reason}: ${prepared.detail}`)
}

export const canonicalScript = scriptOf(loaded.canonical)

/** The real worker after a program of `liars/` has replaced what it says. */
export const lyingText = (workerText: string, liar: string): string => {
  const lie = linkWorker(new URL(`../programs/liars/${liar}.ts`, import.meta.url))
  return `import 'data:text/javascript;base64,${Buffer.from(lie).toString('base64')}'\n${workerText}`
}
