import type { Prepared } from '../model/candidate.ts'
import type { NotLoadableReason } from '../model/verdict.ts'

/** A message quotes the candidate: long enough to understand, short enough for one line. */
const DETAIL_LENGTH = 300

export const refused = (reason: NotLoadableReason, detail: string): Prepared => ({
  kind: 'refused',
  reason,
  detail: detail.length > DETAIL_LENGTH ? `${detail.slice(0, DETAIL_LENGTH)}…` : detail,
})
