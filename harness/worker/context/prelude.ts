/**
 * The one script of ours that is evaluated inside each fresh context before the candidate.
 *
 * Theory of operation. The functions of this folder, and the decoder, never run in the worker's own realm: their
 * *sources* are evaluated in the context, so that everything they touch belongs to the candidate's realm. What is
 * handed in afterwards are texts and numbers. Each captures the built-ins it uses when it is made, before the
 * candidate's first instruction; the candidate may then patch what it likes and reaches nothing here.
 */
import { makeDecode } from '../../model/codec.ts'
import type { Entry } from '../../model/problem.ts'
import type { WorkerLimits } from '../../model/protocol.ts'
import { makeBuild } from './build.ts'
import { installGlobals } from './globals.ts'
import { makeHandle, type Handle } from './handle.ts'
import { makeNodeClasses } from './nodes.ts'
import { makePriorityQueues } from './priority-queues.ts'
import { makeQueues } from './queues.ts'
import { makeStructuredClone } from './structured-clone.ts'
import { makeTake } from './take.ts'

export interface Prelude extends Handle {
  /** Which cap was crossed, if any, since the context was opened. */
  crossed(): 'console' | 'answer' | undefined
}

/** Only its source is used; the parameters are bound to the sources of this folder's functions. */
const install = (
  parts: {
    makeDecode: typeof makeDecode
    makeBuild: typeof makeBuild
    installGlobals: typeof installGlobals
    makeHandle: typeof makeHandle
    makeNodeClasses: typeof makeNodeClasses
    makePriorityQueues: typeof makePriorityQueues
    makeQueues: typeof makeQueues
    makeStructuredClone: typeof makeStructuredClone
    makeTake: typeof makeTake
  },
  entry: Entry,
  limits: WorkerLimits,
): Prelude => {
  let crossed: 'console' | 'answer' | undefined
  const OurRangeError = RangeError
  const cross = (what: 'console' | 'answer') => (): never => {
    crossed ??= what
    throw new OurRangeError(`more ${what} output than allowed`)
  }
  const nodes = parts.makeNodeClasses()
  parts.installGlobals(
    {
      ...nodes,
      structuredClone: parts.makeStructuredClone(),
      queues: { ...parts.makePriorityQueues(), ...parts.makeQueues() },
    },
    limits.consoleBytes,
    cross('console'),
  )
  const handle = parts.makeHandle({
    decode: parts.makeDecode(),
    build: parts.makeBuild(nodes),
    take: parts.makeTake({ ...limits, answerCharacters: limits.answerBytes }, cross('answer')),
    entry,
  })
  return { ...handle, crossed: () => crossed }
}

/** The text of the prelude for one kind of entry. Its value is the `Prelude`. */
export const preludeSource = (entry: Entry, limits: WorkerLimits): string => {
  const parts = {
    makeDecode,
    makeBuild,
    installGlobals,
    makeHandle,
    makeNodeClasses,
    makePriorityQueues,
    makeQueues,
    makeStructuredClone,
    makeTake,
  }
  const sources = Object.entries(parts).map(([name, part]) => `${name}: ${part.toString()}`)
  return `'use strict'; (${install.toString()})({ ${sources.join(',\n')} }, ${JSON.stringify(entry)}, ${JSON.stringify(limits)})`
}
