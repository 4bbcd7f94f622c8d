/**
 * The run: every distinct source on its problem, correctness first and in parallel, then timing, alone on its core.
 *
 * Theory of operation. Candidates with the same source share a task, named by its content key. What a task came to is
 * appended to the record before the next one is reported, so a kill at any moment loses at most the tasks in flight;
 * `done` names those a resumed run need not repeat. Nothing here decides a score.
 */
import { judgeAll } from './judge-all.ts'
import { finish, stageOf, untimed } from './stage.ts'
import type { RunRequest } from './task.ts'
import { timeAll } from './time-all.ts'

export type { ObservedLine, RunProblem, RunRequest, Task } from './task.ts'

/** Carries out all tasks. Rejects with the signal's reason when aborted; what was measured before is kept. */
export const runCandidates = async (request: RunRequest): Promise<void> => {
  const stage = stageOf(request)
  const judged = await judgeAll(stage)
  if (request.isTimed) return timeAll(stage, judged)
  for (const one of judged) finish(stage, one, untimed({ kind: 'accepted' }))
}
