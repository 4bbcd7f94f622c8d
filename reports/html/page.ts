import { createHash } from 'node:crypto'

import type { SetScore } from '../../harness/model/score.ts'
import { type Markup, markup, trusted } from '../markup.ts'
import { read, type Reading } from '../reading.ts'
import type { ReportInput } from '../reporter.ts'
import { line } from '../sanitise.ts'
import { COMPARISONS, EQUAL_WITHIN_WORDS } from '../wording/estimate.ts'
import { headlineIds } from '../wording/ranking.ts'
import { type ListedCandidate, problemSection } from './candidate-list.ts'
import { filterBar } from './filter-bar.ts'
import { forestPlot } from './forest-plot.ts'
import { headline, setCards } from './headline.ts'
import { problemTable } from './problem-table.ts'
import { SCRIPT } from './script.ts'
import { setLegend } from './set-legend.ts'
import { setLook } from './set-look.ts'
import { STYLE } from './style.ts'

/**
 * The whole page. The policy allows our one style sheet and our one script by their hashes and nothing else: no
 * network, no images, no forms, and no markup that slipped through escaping could act.
 */
export const page = (input: ReportInput): string => {
  const reading = read(input)
  const listed = listing(reading)
  const byProblem = Map.groupBy(listed, ({ row }) => row.candidate.problem)
  const bySet = Map.groupBy(listed, ({ row }) => row.candidate.set)
  const { header } = input.record
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
<header class="top"><span class="brand">effbench</span><nav aria-label="Parts of the report"><a href="#sets">Sets</a><a href="#problems">Problems</a><a href="#candidates">Candidates</a><a href="#about">How to read</a></nav><button type="button" class="theme" hidden>theme</button></header>
<main>
${headline(input)}
<div id="sets">${setCards(input, (set) => bySet.get(set) ?? [])}</div>
${plotSection(reading)}
<section id="candidates"><h2>Candidates</h2>
${filterBar(reading)}
${reading.problems.map((problem) => {
  const own = byProblem.get(problem.card.id)
  return own === undefined ? undefined : problemSection(problem, own)
})}</section>
${about(input)}
</main>
<script>${trusted(SCRIPT)}</script>
</body>
</html>
`.markup
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

const plotSection = (reading: Reading): Markup => markup`<section id="problems"><h2>Speedup, problem by problem</h2>
<p class="fine">The best candidate of each set against the canonical solution, on a log axis: right of the line is faster. Lines are 95 % intervals, the band is ${EQUAL_WITHIN_WORDS}. A hollow mark is ${COMPARISONS.unresolved.words}. ◀ was stopped at its limit and is at most this fast; ✕ failed.</p>
${setLegend(reading.sets)}
${forestPlot(reading)}
<details class="note"><summary>The same as a table</summary>${problemTable(reading)}</details>
</section>`

const about = (input: ReportInput): Markup => {
  const { header, end } = input.record
  const ids = headlineIds(input.scores)
  return markup`<section id="about" class="about"><h2>How to read this</h2>
<dl>
<div><dt>${ids.efficiency}</dt><dd>How close a set comes to the canonical solutions: 1 is as fast as they are at every size, 0 is wrong or at least twice as slow as the slowest they need. Larger sizes weigh more. Sets are ordered by it.</dd></div>
<div><dt>${ids.pass}</dt><dd>Share of candidates that are right on every case within every limit; “${ids.passCorrect}” also counts those that were right and too slow.</dd></div>
<div><dt>speedup</dt><dd>Time of the canonical over time of the candidate at the largest size, both measured side by side on one core. Above 1× is faster. Failures are left out of it and counted beside it.</dd></div>
<div><dt>intervals</dt><dd>95 %. What is unresolved is never called faster or slower.</dd></div>
</dl>
<p class="fine">effbench ${line(header.effbenchVersion)} · run ${line(header.runId)} · started ${line(header.startedAt)}${
    end === undefined ? undefined : markup` · finished ${line(end.finishedAt)}`
  } · seed ${header.plan.seed}</p>
${header.intake.length === 0 ? undefined : markup`<ul class="fine">${header.intake.map((text) => markup`<li>${line(text)}</li>`)}</ul>\n`}</section>`
}
