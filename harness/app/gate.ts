import { FALSE_DISCOVERIES, MINIMAL_CHANGE } from '../model/defaults.ts'
import { UsageError } from '../model/errors.ts'
import type { GateResult } from '../model/gate.ts'
import { readRecord } from '../record/read-record.ts'
import { gateResult, type Baseline } from '../score/gate/gate-result.ts'
import type { Threshold } from '../score/gate/unmet-thresholds.ts'
import { score } from './score.ts'

export interface GateOptions {
  /** Folder of the run that is judged, or its record. */
  readonly run: string
  /** Folder of the run to compare with, or its record. */
  readonly baseline?: string | undefined
  readonly thresholds?: readonly Threshold[] | undefined
  /** k of the figures that thresholds are about. */
  readonly k?: readonly number[] | undefined
  /** Smallest relative change of time that matters. */
  readonly minimalChange?: number | undefined
  /** Share of the changes called that may be none. */
  readonly falseDiscoveries?: number | undefined
}

/** Whatever is wrong with a baseline, the comparison is inconclusive: it must not look like a mistyped option, nor be green. */
const readBaseline = (path: string | undefined): Baseline => {
  if (path === undefined) return { kind: 'none' }
  try {
    return { kind: 'read', record: readRecord(path) }
  } catch (cause) {
    if (cause instanceof UsageError) return { kind: 'unreadable', why: `the baseline cannot be read: ${cause.message}` }
    throw cause
  }
}

/** Judges a stored run by a baseline, by thresholds, or by both. Executes nothing. */
export const gate = async ({
  minimalChange = MINIMAL_CHANGE,
  falseDiscoveries = FALSE_DISCOVERIES,
  thresholds = [],
  ...options
}: GateOptions): Promise<GateResult> => {
  if (options.baseline === undefined && thresholds.length === 0) {
    throw new UsageError('nothing to judge by: name a --baseline, or a threshold with --fail-below')
  }
  const run = readRecord(options.run)
  const scores = await score(run, { k: options.k })
  return gateResult({
    run,
    scores,
    baseline: readBaseline(options.baseline),
    thresholds,
    minimalChange,
    falseDiscoveries,
  })
}
