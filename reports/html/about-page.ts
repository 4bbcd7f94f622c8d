import { type Markup, markup } from '../markup.ts'
import type { ReportInput } from '../reporter.ts'
import { line } from '../sanitise.ts'
import { headlineIds } from '../wording/ranking.ts'

/** The words one needs to read the page, the keys, and what run it is about. */
export const aboutPage = (input: ReportInput): Markup => {
  const { header, end } = input.record
  const ids = headlineIds(input.scores)
  return markup`<section id="about" class="about"><h2>How to read this</h2>
<dl>
<div><dt>${ids.efficiency}</dt><dd>How close a set comes to the canonical solutions: 1 is as fast as they are at every size, 0 is wrong or at least twice as slow as the slowest they need. Larger sizes weigh more. Sets are ordered by it.</dd></div>
<div><dt>${ids.pass}</dt><dd>Share of candidates that are right on every case within every limit; “${ids.passCorrect}” also counts those that were right and too slow.</dd></div>
<div><dt>speedup</dt><dd>Time of the canonical over time of the candidate at the largest size, both measured side by side on one core. Above 1× is faster. Failures are left out of it and counted beside it.</dd></div>
<div><dt>intervals</dt><dd>95 %. What is unresolved is never called faster or slower, ahead or behind.</dd></div>
<div><dt>links</dt><dd>What is filtered stands in the page’s address, so that a view can be shared: <code>#problem=two-sum&amp;set=careful</code>.</dd></div>
<div><dt>keys</dt><dd><kbd>/</kbd> searches, <kbd>j</kbd> and <kbd>k</kbd> go to the next candidate and back, <kbd>Enter</kbd> unfolds it, <kbd>Esc</kbd> clears the filter.</dd></div>
</dl>
<p class="fine">effbench ${line(header.effbenchVersion)} · run ${line(header.runId)} · started ${line(header.startedAt)}${
    end === undefined ? undefined : markup` · finished ${line(end.finishedAt)}`
  } · seed ${header.plan.seed}</p>
${header.intake.length === 0 ? undefined : markup`<ul class="fine">${header.intake.map((text) => markup`<li>${line(text)}</li>`)}</ul>\n`}</section>`
}
