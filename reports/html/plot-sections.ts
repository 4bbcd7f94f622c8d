import { type Markup, markup } from '../markup.ts'
import type { Reading } from '../reading.ts'
import type { ReportInput } from '../reporter.ts'
import { COMPARISONS, EQUAL_WITHIN_WORDS } from '../wording/estimate.ts'
import { forestPlot } from './forest-plot.ts'
import { heatMap } from './heat-map.ts'
import { memoryPlot } from './memory-plot.ts'
import { problemTable } from './problem-table.ts'
import { profilePlots } from './profile-plot.ts'
import { setLegend } from './set-legend.ts'

/** All plots over the problems of a run, each with its table. */
export const plotSections = (input: ReportInput, reading: Reading): Markup =>
  markup`${overview(reading)}${forest(reading)}${profiles(input)}${memory(reading)}`

const section = (id: string, title: string, says: string, content: Markup | undefined): Markup | undefined =>
  content === undefined
    ? undefined
    : markup`<section id="${id}"><h2>${title}</h2>
<p class="fine">${says}</p>
${content}</section>
`

const overview = (reading: Reading): Markup =>
  markup`<div id="overview">${section(
    'map',
    'At a glance',
    'A row for each set, a square for each problem: how close the set’s candidates come to the canonical on average, or how the best of them failed. A square leads to its candidates.',
    heatMap(reading),
  )}</div>`

const forest = (reading: Reading): Markup | undefined =>
  section(
    'problems',
    'Speedup, problem by problem',
    `The best candidate of each set against the canonical solution, on a log axis: right of the line is faster. Lines are 95 % intervals, the band is ${EQUAL_WITHIN_WORDS}. A hollow mark is ${COMPARISONS.unresolved.words}. ◀ was stopped at its limit and is at most this fast; ✕ failed.`,
    markup`${setLegend(reading.sets)}
${forestPlot(reading)}
<details class="note"><summary>as a table</summary>${problemTable(reading)}</details>
`,
  )

const profiles = ({ scores }: ReportInput): Markup | undefined =>
  section(
    'profiles',
    'How much is done within τ times the canonical',
    'Failures, and what was stopped, are never done and stay in the denominator. All of it is relative to the canonical, so that another set changes no curve. Bands are 95 % intervals for each point alone.',
    profilePlots(scores.preferences),
  )

const memory = (reading: Reading): Markup | undefined =>
  section(
    'memory',
    'Time against memory',
    'The best candidate of each set on each problem, in multiples of the canonical’s time and peak memory: lower left is better than the canonical in both.',
    memoryPlot(reading),
  )
