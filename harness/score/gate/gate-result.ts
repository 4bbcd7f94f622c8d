import { OPEN_MOST } from '../../model/defaults.ts'
import type { GateDoubt, GateResult, GateRow, GateStatus, UnmetThreshold } from '../../model/gate.ts'
import type { RunRecord } from '../../model/record.ts'
import type { Scores } from '../../model/score.ts'
import { comparability, ownDoubts, sayUnfinished } from './comparability.ts'
import { compareRecords } from './compare-records.ts'
import { unmetThresholds, type Threshold } from './unmet-thresholds.ts'

/** The baseline as it could be had. */
export type Baseline =
  | { readonly kind: 'none' }
  | { readonly kind: 'unreadable'; readonly why: string }
  | { readonly kind: 'read'; readonly record: RunRecord }

type Compared = Pick<GateResult, 'doubts' | 'cautions' | 'rows'>

/** What the rows say of the comparison itself. */
const doubtsOf = (rows: readonly GateRow[]): GateDoubt[] => {
  const both = rows.filter(({ finding }) => finding !== 'new' && finding !== 'missing')
  if (both.length === 0)
    return [{ kind: 'empty', says: 'no candidate of this run is in the baseline: nothing was compared' }]
  const timed = both.filter(({ reason }) => reason === 'time' || reason === 'few-pairs')
  const open = timed.filter(({ finding }) => finding === 'inconclusive').length
  if (open <= OPEN_MOST * timed.length) return []
  return [
    { kind: 'noisy', says: `${open} of ${timed.length} timed candidates stay open; measure both with more precision` },
  ]
}

/** Where the text is that of before, it is not the text that changed. */
const sameTextCaution = (rows: readonly GateRow[]): string[] => {
  const worse = rows.filter(({ finding }) => finding === 'regressed')
  const same = worse.filter(({ isSameText }) => isSameText === true).length
  return same === 0
    ? []
    : [`${same} of ${worse.length} regressed candidates have the text of before: what changed is not their text`]
}

const compared = (
  run: RunRecord,
  baseline: Baseline,
  bar: { minimalChange: number; falseDiscoveries: number },
): Compared => {
  switch (baseline.kind) {
    case 'none':
      return { doubts: ownDoubts(run, 'this run'), cautions: [], rows: [] }
    case 'unreadable': {
      const unreadable: GateDoubt = { kind: 'baseline-unreadable', says: baseline.why }
      return { doubts: [unreadable, ...ownDoubts(run, 'this run')], cautions: [], rows: [] }
    }
    case 'read': {
      const { doubts, cautions, changedProblems, isForeign } = comparability(run, baseline.record)
      if (isForeign) return { doubts: [...doubts], cautions: [...cautions], rows: [] }
      const rows = compareRecords({ run, baseline: baseline.record, changedProblems, ...bar })
      return { doubts: [...doubts, ...doubtsOf(rows)], cautions: [...cautions, ...sameTextCaution(rows)], rows }
    }
  }
}

/** A regression or a missed threshold is said whatever else is in doubt; green only where nothing is. */
const statusOf = ({ rows, doubts }: Compared, unmet: readonly UnmetThreshold[]): GateStatus => {
  if (unmet.length > 0 || rows.some(({ finding }) => finding === 'regressed')) return 'not-met'
  return doubts.length > 0 ? 'inconclusive' : 'met'
}

/**
 * The gate's decision about a run. Thresholds are not judged by a run that is not whole: the candidates that are missing might
 * not have met them.
 */
export const gateResult = ({
  run,
  scores,
  baseline,
  thresholds,
  ...bar
}: {
  run: RunRecord
  /** Of the run. */
  scores: Scores
  baseline: Baseline
  thresholds: readonly Threshold[]
  minimalChange: number
  falseDiscoveries: number
}): GateResult => {
  const found = compared(run, baseline, bar)
  const unmet = sayUnfinished(run) === undefined ? unmetThresholds(scores, thresholds) : []
  return {
    status: statusOf(found, unmet),
    run: run.header.runId,
    ...(baseline.kind === 'read' ? { baseline: baseline.record.header.runId } : {}),
    ...bar,
    ...found,
    unmet,
  }
}
