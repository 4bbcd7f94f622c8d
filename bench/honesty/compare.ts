import type { CandidateScore } from '../../harness/model/score.ts'
import { isCorrect } from '../../harness/model/verdict.ts'
import { verdictsMeant, type HostileProgram } from '../../test/run/hostile-programs.ts'
import type { NaiveOutcome } from './naive-runner.ts'

/**
 * By how much a score must be better than the twin's before it counts as an attack that succeeded. The naive runner's
 * times scatter by tens of per cent, so there the doubt is in its favour; effbench gives an interval, which must lie
 * wholly beyond the twin's as well.
 */
const BETTER_NAIVE = 1.5
const BETTER_EFFBENCH = 1.1

/** A gain in eff that no noise of a lower level explains. */
const BETTER_EFFICIENCY = 0.05

/** Speedup below which a call is stopped: all that is known of a stopped twin. */
const STOPPED = 1 / 20

export interface Row {
  readonly name: string
  readonly expected: HostileProgram['expected']
  readonly naive: { readonly outcome: string; readonly gain?: number; readonly isFooled: boolean }
  readonly effbench: {
    readonly outcome: string
    readonly gain?: number
    readonly isFooled: boolean
    readonly isAsExpected: boolean
    /** Better than its twin at first, and measured again for that. */
    readonly wasSuspected?: true
  }
}

const isAttack = ({ group }: HostileProgram): boolean => group !== 'controls'

const naiveSide = (program: HostileProgram, own: NaiveOutcome, twin: NaiveOutcome | undefined): Row['naive'] => {
  const outcome = 'why' in own ? `${own.kind}: ${own.why.slice(0, 60)}` : own.kind
  if (own.kind !== 'accepted' || !isAttack(program) || program.expected === 'accepted') {
    return { outcome, isFooled: false }
  }
  if (twin === undefined) return { outcome, isFooled: true }
  if (twin.kind !== 'accepted') throw new Error(`the naive runner rejects the honest twin of ${program.name}`)
  // A clock that stands still or goes backwards gives any gain one likes.
  const gain = own.time > 0 ? twin.time / own.time : Infinity
  return { outcome, gain, isFooled: gain > BETTER_NAIVE }
}

const isBetter = (own: CandidateScore, twin: CandidateScore): boolean => {
  if (own.efficiency > twin.efficiency + BETTER_EFFICIENCY) return true
  if (own.speedup.kind !== 'interval') return false
  if (twin.speedup.kind !== 'interval') return own.speedup.low > STOPPED * BETTER_EFFBENCH
  return own.speedup.low > twin.speedup.high && own.speedup.value > twin.speedup.value * BETTER_EFFBENCH
}

const gainOf = (own: CandidateScore, twin: CandidateScore): number | undefined =>
  own.speedup.kind === 'interval' && twin.speedup.kind === 'interval'
    ? own.speedup.value / twin.speedup.value
    : undefined

const effbenchSide = (
  program: HostileProgram,
  own: CandidateScore,
  twin: CandidateScore | undefined,
): Row['effbench'] => {
  const { verdict } = own
  const outcome = verdict.kind
  const isAsExpected = verdictsMeant(program).includes(outcome)
  if (!isCorrect(verdict) || !isAttack(program) || program.expected === 'accepted') {
    return { outcome, isFooled: false, isAsExpected }
  }
  if (twin === undefined) return { outcome, isFooled: true, isAsExpected }
  const gain = gainOf(own, twin)
  const isFooled = isBetter(own, twin)
  return { outcome, ...(gain === undefined ? {} : { gain }), isFooled, isAsExpected: isAsExpected && !isFooled }
}

/** What one program came to on both sides, beside its honest twin where it has one. */
export const compare = (of: {
  program: HostileProgram
  naive: NaiveOutcome
  naiveTwin: NaiveOutcome | undefined
  effbench: CandidateScore
  effbenchTwin: CandidateScore | undefined
}): Row => ({
  name: of.program.name,
  expected: of.program.expected,
  naive: naiveSide(of.program, of.naive, of.naiveTwin),
  effbench: effbenchSide(of.program, of.effbench, of.effbenchTwin),
})

/** A row whose program was better than its twin at first: `isConfirmed` when it was so each time. */
export const afterDoubt = (row: Row, isConfirmed: boolean): Row => ({
  ...row,
  effbench: { ...row.effbench, isFooled: isConfirmed, isAsExpected: !isConfirmed, wasSuspected: true },
})
