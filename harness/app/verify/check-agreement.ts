import type { LoadedProblem, Shipped } from '../../corpus/load-corpus.ts'
import type { Host } from '../../host/worker-process.ts'
import { prepareScript } from '../../intake/prepare.ts'
import type { RunPlan } from '../../model/plan.ts'
import { judgeCorrectness, prepareSuite, type SuiteCase } from '../../run/correctness.ts'
import type { Draws } from '../../run/draws.ts'
import { fault, right, type Finding } from './finding.ts'

/** Two solutions that agree on this many small random inputs agree on nearly all that are told apart by their kind. */
const INPUTS_LEAST = 2_000

/** The reference least like the canonical: the one of the fastest growth, declared last. */
const naiveOf = ({ references }: LoadedProblem): Shipped | undefined => {
  const last = references.at(-1)
  return last?.name === 'canonical' ? undefined : last
}

const say = (verdict: object): string => {
  const { kind, why, error } = { kind: 'wrong', why: undefined, error: undefined, ...verdict }
  return [kind, why ?? error].filter((part) => part !== undefined).join(': ')
}

const byLength = (cases: readonly SuiteCase[]): SuiteCase[] =>
  cases.toSorted((one, other) => one.input.length - other.input.length)

/**
 * The canonical and the naive reference agree, within the judge, on thousands of small inputs. They are asked by rising
 * length of the input, so that the first disagreement is the smallest.
 */
export const checkAgreement = async (
  loaded: LoadedProblem,
  of: { host: Host; plan: RunPlan; canonicalScript: string; draws: Draws; signal: AbortSignal },
): Promise<Finding[]> => {
  const { problem } = loaded
  const { id, entry, families } = problem.card
  const naive = naiveOf(loaded)
  if (naive === undefined) return [fault(id, 'agreement', 'there is no reference to compare the canonical with')]
  const prepared = prepareScript({ source: naive.source, entry })
  // What cannot be loaded is a fault of the references.
  if (prepared.kind === 'refused') return [fault(id, 'agreement', `${naive.name} cannot be loaded: ${prepared.detail}`)]
  const effort = { ...of.plan.effort, correctnessCases: Math.ceil(INPUTS_LEAST / families.length) }
  const subject = { ...of, plan: { ...of.plan, effort }, problem }
  const suite = await prepareSuite({ ...subject, script: of.canonicalScript })
  const cases = byLength(suite.cases)
  const { passed, verdict } = await judgeCorrectness({ ...subject, script: prepared.script }, { ...suite, cases })
  if (verdict === undefined) {
    const says = `canonical and ${naive.name} agree on ${cases.length} inputs`
    return [right(id, 'agreement', says, { kind: 'agreement', with: naive.name, inputs: cases.length })]
  }
  const smallest = cases[passed]
  const seen = `the canonical answers ${smallest?.expected ?? ''}, and ${naive.name} is ${say(verdict)}`
  const where = `the smallest input on which they differ is ${smallest?.input ?? ''} (${smallest?.caseId ?? ''})`
  return [fault(id, 'agreement', `${where}: ${seen}; one of the two is wrong, or the judge`)]
}
