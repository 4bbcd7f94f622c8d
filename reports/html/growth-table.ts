import type { GrowthSummary } from '../../harness/model/growth.ts'
import { type Markup, markup } from '../markup.ts'
import type { Reading } from '../reading.ts'
import { label } from '../sanitise.ts'
import { CLASSES, GROWTH_VERDICTS, sayClass, sayFinding } from '../wording/growth.ts'

/** Columns that can be read side by side. */
const SETS_MOST = 12

/** Growth of the best candidate of each set on each problem, where growth was observed. */
export const growthTable = (
  { sets, problems, cell }: Reading,
  growth: ReadonlyMap<string, GrowthSummary> | undefined,
): Markup | undefined => {
  if (growth === undefined || growth.size === 0) return undefined
  const shown = sets.slice(0, SETS_MOST)
  const summaryOf = (set: string, problem: string): GrowthSummary | undefined => {
    const found = cell(set, problem)
    return found.kind === 'timed' ? growth.get(found.best.candidate.measurement) : undefined
  }
  return markup`<section id="growth"><h2>Growth with n</h2>
<p class="fine">Class of the fastest growing family of inputs, of the best candidate of each set, read from counted work or from time where that grows faster. A question mark: the points leave other classes open too. ${Object.values(
    GROWTH_VERDICTS,
  )
    .map(({ mark, words }) => `${mark} ${words}`)
    .join('; ')}.</p>
<div class="scroll"><table><thead><tr><th scope="col">problem</th><th scope="col">declared</th>${shown.map(
    ({ set }) => markup`<th scope="col">${label(set)}</th>`,
  )}</tr></thead><tbody>${problems.flatMap(({ card }) => {
    const found = shown.map(({ set }) => summaryOf(set, card.id))
    if (found.every((summary) => summary === undefined)) return []
    const declared = found.find((summary) => summary?.declared !== undefined)?.declared
    return [
      markup`<tr><th scope="row">${card.id}</th><td>${declared === undefined ? '–' : CLASSES[declared]}</td>${found.map(
        (summary) =>
          summary === undefined
            ? markup`<td>–</td>`
            : markup`<td title="${GROWTH_VERDICTS[summary.againstCanonical].words}">${sayClass(summary)} ${
                GROWTH_VERDICTS[summary.againstCanonical].mark
              }</td>`,
      )}</tr>\n`,
    ]
  })}</tbody></table></div></section>`
}

/** One candidate's growth, family by family. */
export const growthLines = (summary: GrowthSummary | undefined): Markup | undefined =>
  summary === undefined
    ? undefined
    : markup`<div class="growth"><p>Growth: ${GROWTH_VERDICTS[summary.againstCanonical].words}.</p><ul class="fine">${summary.families.map(
        (family) => markup`<li>${family.family}: ${sayFinding(family)}</li>`,
      )}</ul></div>
`
