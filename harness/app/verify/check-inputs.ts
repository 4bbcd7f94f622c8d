import type { LoadedProblem } from '../../corpus/load-corpus.ts'
import { decode } from '../../model/codec.ts'
import type { RunPlan } from '../../model/plan.ts'
import { correctnessCases, scoredCases, type Draw } from '../../plan/cases.ts'
import { deriveSeed } from '../../plan/seeds.ts'
import type { Draws } from '../../run/draws.ts'
import { fault, right, type Finding } from './finding.ts'

interface Drawn {
  readonly draw: Draw
  readonly text: string
  /** The same draw once more. */
  readonly again: string
  /** The same draw from the neighbouring seed. */
  readonly other: string
}

const drawThrice = async (problem: string, wanted: readonly Draw[], draws: Draws): Promise<Drawn[]> => {
  const texts = await draws(problem, wanted)
  const again = await draws(problem, wanted)
  const others = await draws(
    problem,
    wanted.map((draw) => ({ ...draw, seed: draw.seed ^ 1 })),
  )
  return wanted.map((draw, index) => ({
    draw,
    text: texts[index] ?? '',
    again: again[index] ?? '',
    other: others[index] ?? '',
  }))
}

const fits = ({ problem }: LoadedProblem, { draw, text }: Drawn): Finding[] => {
  const parsed = problem.input.safeParse(decode(text))
  if (parsed.success) return []
  const issue = parsed.error.issues[0]
  const why = `${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'does not fit'}`
  return [fault(problem.card.id, 'inputs', `${say(draw)}: ${why}; mend the generator or the schema`)]
}

const say = ({ family, size, seed }: Draw): string => `family ${family}, size ${size}, seed ${seed}`

/** Every drawn input fits the schema; the same seed gives the same input, another seed another one. */
export const checkInputs = async (loaded: LoadedProblem, plan: RunPlan, draws: Draws): Promise<Finding[]> => {
  const { problem } = loaded
  const { id } = problem.card
  const small = correctnessCases(problem, plan).flatMap((one) => (one.kind === 'drawn' ? [one.draw] : []))
  const scored = scoredCases(problem.card).map(({ family, size, caseId }): Draw => ({
    family,
    size,
    seed: deriveSeed(plan.seed, id, caseId, 'verify'),
  }))
  const drawnSmall = await drawThrice(id, small, draws)
  const drawnScored = await drawThrice(id, scored, draws)
  const all = [...drawnSmall, ...drawnScored]
  const found = [
    ...all.flatMap((drawn) => fits(loaded, drawn)),
    ...all
      .filter(({ text, again }) => text !== again)
      .map(({ draw }) =>
        fault(id, 'generators', `${say(draw)}: two draws differ; draw from the Random given, and from nothing else`),
      ),
    // Small inputs of two seeds may well be equal; large ones may not.
    ...drawnScored
      .filter(({ text, other }) => text === other)
      .map(({ draw }) => fault(id, 'generators', `${say(draw)}: two seeds give one input; draw from the Random given`)),
  ]
  if (found.length > 0) return found
  return [right(id, 'inputs', `${all.length} fit the schema`), right(id, 'generators', 'follow their seed')]
}
