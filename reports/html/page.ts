import { createHash } from 'node:crypto'

import type { SetScore } from '../../harness/model/score.ts'
import { bytes } from '../../harness/model/units.ts'
import { type Markup, markup, trusted } from '../markup.ts'
import { read, type Reading } from '../reading.ts'
import type { ReportInput } from '../reporter.ts'
import { aboutPage } from './about-page.ts'
import { betweenSets } from './between-sets.ts'
import type { Beside } from './candidate-body.ts'
import { candidateDetails, type ListedCandidate, problemSection } from './candidate-list.ts'
import { filterBar } from './filter-bar.ts'
import { growthTable } from './growth-table.ts'
import { headline } from './headline.ts'
import { candidateBodies, candidateData, EAGER_MOST } from './large-run.ts'
import { metricTable } from './metric-table.ts'
import { plotSections } from './plot-sections.ts'
import { SCRIPT } from './script.ts'
import { setCards } from './set-cards.ts'
import { setLook } from './set-look.ts'
import { STYLE } from './style.ts'
import { timePlot } from './time-plot.ts'
import { timeIndex, timeSeries } from './time-series.ts'

/** Lines of sets in the plot of a problem; more cannot be told apart at its size. */
const LINES_MOST = 6

/**
 * The whole page. The policy allows our one style sheet and our one script by their hashes and nothing else: no
 * network, no images, no forms, and no markup that slipped through escaping could act.
 */
export const page = (input: ReportInput): string => {
  const reading = read(input)
  const listed = listing(reading)
  const bySet = Map.groupBy(listed, ({ row }) => row.candidate.set)
  const beside: Beside = {
    growth: input.growth,
    types: new Map(input.record.types?.map(({ key, check }) => [key, check])),
  }
  const isLarge = listed.length > EAGER_MOST
  const content = markup`${headline(input)}
<div id="sets">${setCards(input, (set) => bySet.get(set) ?? [])}</div>
${plotSections(input, reading)}${betweenSets(input.scores.between)}
${growthTable(reading, input.growth)}
<section id="candidates"><h2>Candidates</h2>
${filterBar(reading)}
${isLarge ? WITHOUT_SCRIPT : undefined}${problemSections(input, reading, listed, isLarge ? undefined : beside)}</section>
${metricTable(input.scores, input.definitions ?? [])}
${aboutPage(input)}
</main>
${isLarge ? candidateData(listed, reading.sets) : undefined}`
  const bodies = isLarge
    ? candidateBodies(listed, beside, bytes(Buffer.byteLength(content.markup) + Buffer.byteLength(STYLE + SCRIPT)))
    : undefined
  return markup`${top(input)}${content}${bodies?.data}<script>${trusted(SCRIPT)}</script>
</body>
</html>
`.markup
}

const WITHOUT_SCRIPT = markup`<noscript><p class="notice">This run has so many candidates that their list is made by a script. Without one, the plots and tables of this page are complete; all candidates are in report.json.</p></noscript>
`

const LINKS: readonly (readonly [fragment: string, words: string])[] = [
  ['sets', 'Sets'],
  ['overview', 'Problems'],
  ['candidates', 'Candidates'],
  ['metrics', 'Figures'],
  ['about', 'How to read'],
]

const top = ({ record: { header }, scores }: ReportInput): Markup => {
  const links = LINKS.filter(([fragment]) => fragment !== 'metrics' || scores.sets.length > 0)
  return markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy()}">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="effbench ${header.effbenchVersion}">
<title>effbench report</title>
<style>${trusted(STYLE)}</style>
</head>
<body>
<header class="top"><span class="brand">effbench</span><nav aria-label="Parts of the report">${links.map(
    ([fragment, words]) => markup`<a href="#${fragment}">${words}</a>`,
  )}</nav><button type="button" class="theme" hidden>theme</button></header>
<main>
`
}

/** SHA-256 in base64, as a policy wants it. */
const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

const policy = (): string =>
  `default-src 'none'; style-src ${hashOf(STYLE)}; script-src ${hashOf(SCRIPT)}; base-uri 'none'; form-action 'none'`

/** Candidates in the order of problems, then of sets, then as they came; each with the name of its element. */
const listing = ({ problems, sets, rows }: Reading): readonly ListedCandidate[] => {
  const problemRank = new Map(problems.map(({ card }, index) => [card.id, index]))
  const setRank = new Map(sets.map(({ set }: SetScore, index) => [set, index]))
  const rank = (of: ReadonlyMap<string, number>, key: string): number => of.get(key) ?? of.size
  return rows
    .toSorted(
      ({ candidate: one }, { candidate: other }) =>
        rank(problemRank, one.problem) - rank(problemRank, other.problem) ||
        rank(setRank, one.set) - rank(setRank, other.set),
    )
    .map((row, index) => ({ row, id: `candidate-${index}`, look: setLook(rank(setRank, row.candidate.set)) }))
}

/** A section for every problem that has a candidate. `beside` undefined: the script makes the lists. */
const problemSections = (
  { scores }: ReportInput,
  reading: Reading,
  listed: readonly ListedCandidate[],
  beside: Beside | undefined,
): readonly Markup[] => {
  const byProblem = Map.groupBy(listed, ({ row }) => row.candidate.problem)
  const index = timeIndex(scores)
  return reading.problems.flatMap((problem) => {
    const own = byProblem.get(problem.card.id)
    if (own === undefined) return []
    const plot = timePlot(problem.card.id, timeSeries(problem, reading, index, LINES_MOST))
    const list =
      beside === undefined ? undefined : markup`${own.map((candidate) => candidateDetails(candidate, beside))}`
    return [problemSection(problem, { plot, list })]
  })
}
