import type { Estimate } from '../harness/model/estimate.ts'
import { harmlessJson } from './harmless-json.ts'
import type { Reporter, ReportInput } from './reporter.ts'
import { label } from './sanitise.ts'
import { fit } from './text-width.ts'
import { sayEstimate } from './wording/estimate.ts'
import { estimateOf, headlineIds } from './wording/ranking.ts'
import { certificateOf } from './wording/certificate.ts'

/** Longest name of a set on a badge. */
const NAME_COLUMNS = 32

/** From the lower end of the interval, so that a lucky run is not greener than a sure one. First that is reached. */
const COLORS: readonly (readonly [least: number, color: string])[] = [
  [0.9, 'brightgreen'],
  [0.75, 'green'],
  [0.5, 'yellow'],
  [0.25, 'orange'],
  [0, 'red'],
]

const colorOf = (estimate: Estimate): string => {
  if (estimate.kind === 'absent') return 'lightgrey'
  const sure = estimate.kind === 'interval' ? estimate.low : estimate.value
  return COLORS.find(([least]) => sure >= least)?.[1] ?? 'red'
}

const content = ({ scores }: ReportInput): object => {
  const { efficiency } = headlineIds(scores)
  const [best] = scores.sets
  if (best === undefined) return { schemaVersion: 1, label: 'effbench', message: 'no set', color: 'lightgrey' }
  const estimate = estimateOf(best, efficiency)
  const doubt = certificateOf(scores).kind === 'not-certified' ? ', not certified' : ''
  return {
    schemaVersion: 1,
    label: `${efficiency} of ${fit(label(best.set), NAME_COLUMNS)}`,
    message: `${sayEstimate(estimate, 'share')}${doubt}`,
    color: doubt === '' ? colorOf(estimate) : 'lightgrey',
  }
}

/** What a shields.io endpoint badge reads: the first set's eff@k with its interval. */
export const report: Reporter = {
  name: 'badge',
  description: 'for a shields.io endpoint badge: eff@k of the best set, with its interval',
  fileName: 'badge.json',
  isOnRequest: true,
  render: (input) => harmlessJson(content(input)),
}
