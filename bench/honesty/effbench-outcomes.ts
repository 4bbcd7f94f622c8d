import { carryOut } from '../../harness/app/carry-out.ts'
import { recordHead } from '../../harness/app/record-head.ts'
import { runPlan } from '../../harness/app/run-plan.ts'
import { score } from '../../harness/app/score.ts'
import { tasksOf } from '../../harness/app/tasks.ts'
import type { Ground } from '../../harness/host/machine.ts'
import type { Candidate } from '../../harness/model/candidate.ts'
import type { RunRecord } from '../../harness/model/record.ts'
import type { CandidateScore } from '../../harness/model/score.ts'
import type { Subjects, Twin } from './subjects.ts'

/** What effbench says of each program and twin, by name. */
export type EffbenchOutcomes = ReadonlyMap<string, CandidateScore>

const SET = 'honesty'

interface Chosen {
  readonly candidates: readonly Candidate[]
  /** Levels to time; none of them leaves the correctness cases. */
  readonly levels?: readonly string[]
}

type OnDone = (name: string, verdict: string) => void

/** Runs candidates through the real pipeline at quick precision. The record stays in memory. */
const measure = async (
  { candidates, levels }: Chosen,
  { problems }: Subjects,
  ground: Ground,
  onDone: OnDone,
): Promise<RunRecord> => {
  const head = recordHead(
    {
      ...{ runId: SET, plan: runPlan({ precision: 'quick', also: [], levels }), problems, candidates },
      ...{ sets: [{ name: SET }], notes: [], startedAt: new Date() },
    },
    ground,
  )
  return carryOut(
    {
      ...{ record: head, ground, problems, tasks: tasksOf(head, problems) },
      writer: { append: () => undefined, close: () => undefined },
    },
    {
      signal: new AbortController().signal,
      onEvent: (event) => {
        if (event.kind === 'measured') onDone(event.candidate.name, event.measurement.verdict.kind)
      },
    },
  )
}

/** Where nothing was timed there is no score to work out: the verdict is all. */
const untimed = ({ candidates, measurements }: RunRecord): CandidateScore[] =>
  candidates.flatMap(({ set, problem, name, measurement }) => {
    const found = measurements.find(({ key }) => key === measurement)
    const speedup = { kind: 'absent', reason: 'nothing-measured' } as const
    return found === undefined
      ? []
      : [{ set, problem, name, measurement, verdict: found.verdict, speedup, efficiency: 0, levels: [] }]
  })

/** Times the twins and the programs whose outcome only timing settles, and judges the others. */
export const effbenchOutcomes = async (
  subjects: Subjects,
  ground: Ground,
  onDone: OnDone,
): Promise<EffbenchOutcomes> => {
  const candidate = ({ name, problem, source }: Omit<Twin, 'path'>): Candidate => ({
    ...{ set: SET, problem, name, source, origin: name },
  })
  const programs = (isTimed: boolean): Candidate[] =>
    subjects.programs.filter(({ isSettledByTiming }) => isSettledByTiming === isTimed).map(candidate)
  const rest = await measure({ candidates: programs(false), levels: [] }, subjects, ground, onDone)
  const twins = [...subjects.twins.values()].map(candidate)
  const timed = await measure({ candidates: [...twins, ...programs(true)] }, subjects, ground, onDone)
  const { candidates } = await score(timed)
  return new Map([...untimed(rest), ...candidates].map((one) => [one.name, one]))
}
