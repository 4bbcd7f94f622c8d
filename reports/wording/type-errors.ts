import type { RunRecord } from '../../harness/model/record.ts'
import { label, line } from '../sanitise.ts'
import { sayCount } from './quantity.ts'

/** What the compiler says of the candidates' types, in one line; undefined where it was not asked. */
export const sayTypeErrors = ({ candidates, types }: RunRecord): string | undefined => {
  if (types === undefined) return undefined
  const checks = new Map(types.map(({ key, check }) => [key, check]))
  const rows = candidates.flatMap((candidate) => {
    const check = checks.get(candidate.measurement)
    return check === undefined ? [] : [{ candidate, check }]
  })
  const wrong = rows.flatMap(({ candidate, check }) =>
    check.kind === 'checked' && check.total > 0 ? [{ candidate, first: check.diagnostics[0] }] : [],
  )
  const unchecked = rows.filter(({ check }) => check.kind === 'unchecked').length
  const [one] = wrong
  const example =
    one?.first === undefined
      ? ''
      : `, such as ${label(one.candidate.set)}/${one.candidate.problem}/${label(one.candidate.name)}:${one.first.line} ` +
        `${one.first.code} ${line(one.first.message)}`
  const rest = unchecked === 0 ? '' : `; ${sayCount(unchecked, 'candidate')} could not be checked`
  return `${wrong.length} of ${sayCount(rows.length, 'candidate')} ${wrong.length === 1 ? 'has' : 'have'} type errors${example}${rest}. No verdict depends on it`
}
