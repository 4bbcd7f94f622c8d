import type { CapTime, Preferences } from '../../harness/model/comparison.ts'
import type { MetricResult, Scores, SetScore } from '../../harness/model/score.ts'
import { type Markup, markup } from '../markup.ts'
import type { MetricDefinition } from '../reporter.ts'
import { label } from '../sanitise.ts'
import { ABSENCE_SENTENCES, sayEstimate } from '../wording/estimate.ts'
import { setLook } from './set-look.ts'

/** Columns that can be read side by side; the others are in the JSON. */
const SETS_MOST = 12

const setHeads = (sets: readonly Pick<SetScore, 'set'>[]): Markup =>
  markup`${sets.map(({ set }, index) => {
    const { color, glyph } = setLook(index)
    return markup`<th scope="col"><span class="glyph set-${color}" aria-hidden="true">${glyph}</span>${label(set)}</th>`
  })}`

const cellOf = (metric: MetricResult | undefined): Markup => {
  if (metric === undefined) return markup`<td>–</td>`
  const { estimate, unit, denominator } = metric
  const why = estimate.kind === 'interval' ? '' : `${ABSENCE_SENTENCES[estimate.reason]}; `
  const over = `over ${denominator.problems} problems and ${denominator.candidates} candidates`
  return markup`<td title="${why}${over}">${sayEstimate(estimate, unit)}</td>`
}

const figureRow = ({ id, title, better }: MetricResult, sets: readonly SetScore[]): Markup =>
  markup`<tr data-figure="${id}"><th scope="row"><code>${id}</code> <span class="quiet">${title === id ? undefined : title}</span></th><td>${
    better === 'higher' ? '↑' : '↓'
  }</td>${sets.map((set) => cellOf(set.metrics.find((metric) => metric.id === id)))}</tr>\n`

const definitionRow = ({ title, definition, source }: MetricDefinition, columns: number): Markup =>
  markup`<tr class="definition"><th scope="rowgroup" colspan="${columns}"><details><summary>${title}</summary><p>${definition}</p><p class="fine">Source: ${source}.</p></details></th></tr>\n`

const FAMILIES: Readonly<Record<CapTime, string>> = {
  pareto: 'Pareto(1, 1): reads as clipped speedup',
  uniform: 'uniform up to the horizon',
  'log-uniform': 'log-uniform: the area under the completion curve',
}

const utilityTable = (preferences: readonly Preferences[], sets: readonly SetScore[]): Markup | undefined => {
  const [first] = preferences
  if (first === undefined) return undefined
  const own = sets.map(({ set }) => preferences.find((one) => one.set === set))
  return markup`<details class="note"><summary>Worth to users of different patience</summary>
<p class="fine">Expected worth of an answer whose time is t when one is willing to wait up to a cap time drawn from the family; what was stopped counts for nothing (at least) or as if it had ended there (at most). PAR-2 is the mean time in multiples of the canonical’s, what is not done within ${first.horizon}× entering as twice that.</p>
<div class="scroll"><table><thead><tr><th scope="col">cap times</th><th scope="col">bound</th>${setHeads(sets)}</tr></thead><tbody>${first.utilities.map(
    ({ family }) =>
      markup`${(['atLeast', 'atMost'] as const).map(
        (bound) =>
          markup`<tr><th scope="row">${FAMILIES[family]}</th><td>${bound === 'atLeast' ? 'at least' : 'at most'}</td>${own.map(
            (one) => {
              const found = one?.utilities.find((utility) => utility.family === family)?.[bound]
              return markup`<td>${found === undefined ? '–' : sayEstimate(found, 'share')}</td>`
            },
          )}</tr>\n`,
      )}`,
  )}<tr><th scope="row">PAR-2</th><td>↓</td>${own.map(
    (one) => markup`<td>${one === undefined ? '–' : sayEstimate(one.par2, 'ratio')}</td>`,
  )}</tr></tbody></table></div></details>`
}

/** Every figure of every set, under the metric it belongs to, with that metric's definition and source where they are known. */
export const metricTable = (scores: Scores, definitions: readonly MetricDefinition[]): Markup | undefined => {
  const sets = scores.sets.slice(0, SETS_MOST)
  const [first] = sets
  if (first === undefined) return undefined
  const known = new Set(definitions.flatMap(({ figures }) => figures))
  const columns = sets.length + 2
  const rows = (metrics: readonly MetricResult[]): Markup => markup`${metrics.map((metric) => figureRow(metric, sets))}`
  const others = first.metrics.filter(({ id }) => !known.has(id))
  const rest = scores.sets.length - sets.length
  return markup`<section id="metrics"><h2>Every figure</h2>
<p class="fine">↑ higher is better, ↓ lower is better. A metric’s name unfolds its definition.${
    rest > 0 ? ` The first ${sets.length} of ${scores.sets.length} sets; all are in report.json.` : undefined
  }</p>
<div class="scroll"><table class="metrics"><thead><tr><th scope="col">figure</th><th scope="col"><abbr title="whether higher or lower is better">better</abbr></th>${setHeads(sets)}</tr></thead>
${definitions.map((definition) => {
  const own = first.metrics.filter(({ id }) => definition.figures.includes(id))
  return own.length === 0 ? undefined : markup`<tbody>${definitionRow(definition, columns)}${rows(own)}</tbody>`
})}${others.length === 0 ? undefined : markup`<tbody>${rows(others)}</tbody>`}</table></div>
${utilityTable(scores.preferences, sets)}</section>`
}
