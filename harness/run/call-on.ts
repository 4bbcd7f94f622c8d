import type { Nanoseconds } from '../model/units.ts'
import type { Side, Step } from './side.ts'

export interface Call {
  readonly caseId: string
  /** Inputs of warm-up calls, then the input of the call. */
  readonly texts: readonly string[]
  /** CPU time at which the call is stopped. */
  readonly limit: Nanoseconds
  /** Goes on in the context of the call before. */
  readonly isNext?: boolean
}

/** Its CPU time, and what `collect` gave. */
export interface Called {
  readonly cpu: Nanoseconds
  readonly body: string
}

/** One call on one child from beginning to end, alone: nothing is fired beside it. */
export const callOn = async (side: Side, { caseId, texts, limit, isNext = false }: Call): Promise<Step<Called>> => {
  if (!isNext) {
    const opened = await side.open(caseId)
    if (opened.kind === 'ended') return opened
  }
  const ready = await side.prepare(caseId, texts, limit)
  if (ready.kind === 'ended') return ready
  const fired = await side.fire(caseId, limit)
  if (fired.kind === 'ended') return fired
  const collected = await side.collect(caseId)
  if (collected.kind === 'ended') return collected
  return { kind: 'done', value: { cpu: fired.value.cpu, body: collected.value } }
}
