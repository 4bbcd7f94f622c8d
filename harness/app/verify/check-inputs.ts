import type { LoadedProblem } from '../../corpus/load-corpus.ts'
import { decode } from '../../model/codec.ts'
import type { RunPlan } from '../../model/plan.ts'
import { correctnessCases, scoredCases, type Draw } from '../../plan/cases.ts'
import { deriveSeed } from '../../plan/seeds.ts'
import type { Draws } from '../../run/draws.ts'
import { fault, right, type Finding } from './finding.ts'

/** Every drawn input fits the schema; the same seed gives the same input, another seed another one. */
export const checkInputs = async (loaded: LoadedProblem, plan: RunPlan, draws: Draws): Promise<Finding[]> => {
  const { problem } = loaded
  const { id } = problem.card
  const small = correctnessCases(problem, plan).flatMap((one) => (one.kind === 'drawn' ? [one.draw] : []))
  const scored = scoredCases(problem.card).map(
    ({ family, size, caseId }): Draw => ({ family, size, seed: deriveSeed(plan.seed, id, caseId, 'verify') }),
  )
  const all = [...small, ...scored]
  const texts = await draws(id, all)
  const again = await draws(id, all)
  const others = await draws(id, scored.map((draw) => ({ ...draw, seed: draw.seed ^ 1 })))
  const found: Finding[] = []
  for (const [index, text] of texts.entries()) {
    const { family, size, seed } = all[index] as Draw
    const where = `family ${family}, size ${size}, seed ${seed}`
    const parsed = problem.input.safeParse(decode(text))
    if (!parsed.success) {
      const issue = parsed.error.issues[0]
      found.push(fault(id, 'inputs', `${where}: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'does not fit'}; mend the generator or the schema`))
    }
    if (text !== again[index]) found.push(fault(id, 'generators', `${where}: two draws differ; draw from the Random given, and from nothing else`))
  }
  for (const [index, text] of others.entries()) {
    const { family, size } = scored[index] as Draw
    if (text === texts[small.length + index]) found.push(fault(id, 'generators', `family ${family}, size ${size}: two seeds give one input; draw from the Random given`))
  }
  if (found.length > 0) return found
  return [right(id, 'inputs', `${texts.length} fit the schema`), right(id, 'generators', 'follow their seed')]
}
