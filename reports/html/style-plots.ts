/** Charts: those of the library, the small ones of problems and candidates, squares and bars of verdicts. */
export const STYLE_PLOTS = String.raw`
.legend { display: flex; flex-wrap: wrap; gap: 4px 24px; margin: 18px 0 4px; font-size: 14px; }
.plot svg { display: block; width: 100%; height: auto; overflow: visible; font-family: var(--sans); color: var(--ink); }
.plot svg text { font-variant-numeric: tabular-nums; }
.plot svg a { text-decoration: none; }
.plot svg a:hover text { text-decoration: underline; }
.plot .tick-labels { fill: var(--quiet); }
.plot.narrow { display: none; }
.plot figcaption { font-size: 13px; line-height: 1.4; min-height: 2.8em; }
.plot figcaption b { color: var(--ink); display: block; font-size: 14px; }
.trio { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 320px), 1fr)); gap: 28px 32px; margin-top: 14px; }
#memory .plot { max-width: 700px; margin-top: 10px; }
.fine + .scroll { margin-top: 14px; }

.small-plot { margin: 6px 0 12px; max-width: 720px; }
.small-plot svg, .samples svg { display: block; width: 100%; height: auto; overflow: visible; font: 11.5px var(--sans); font-variant-numeric: tabular-nums; }
.small-plot path, .samples path { fill: none; stroke-linecap: round; stroke-linejoin: round; }
.small-plot .grid { stroke: var(--rule); }
.small-plot .band, .samples .band { fill: var(--band); stroke: none; }
.ticks { fill: var(--quiet); }
.ticks.end text { text-anchor: end; }
.ticks.middle text, .small-plot .marks text { text-anchor: middle; }
.small-plot .canon .line { stroke: var(--ink); stroke-width: 2.2; }
.small-plot .reference .line { stroke: var(--quiet); stroke-width: 1.2; stroke-dasharray: 1 4; }
.small-plot [class^="set-"] .line { stroke: var(--set); stroke-width: 1.6; }
.small-plot .whisker { stroke: var(--set); stroke-width: 1.4; }
.small-plot .marks text { fill: var(--set); font-size: 11px; }
.small-plot .names text { fill: var(--set, var(--quiet)); }
.small-plot .names .canon { fill: var(--ink); font-weight: 600; }
.small-plot .lead { stroke: var(--rule); stroke-width: 1; }
.samples .one { stroke: var(--rule); stroke-dasharray: 3 3; }
.samples .dots { stroke: var(--ink); stroke-width: 6; }
.samples .holes { stroke: var(--surface); stroke-width: 3.4; }
.samples .rail { stroke: var(--quiet); stroke-width: 2; }
.samples .rail.screen { stroke: var(--rule); }
.samples { max-width: 720px; }
.samples .note { margin-top: 4px; }
.rounds { margin: 6px 0 0; padding-left: 1.6em; font: 12px/1.5 var(--mono); color: var(--quiet); overflow-wrap: anywhere; }

.verdict-bar { display: block; margin-top: 14px; border-radius: 4px; overflow: hidden; }
.verdict-bar rect { fill: var(--tone); }

@media (max-width: 899px) {
  .plot.wide { display: none; }
  .plot.narrow { display: block; max-width: 520px; }
}
@media (max-width: 720px) {
  .small-plot svg { font-size: 15px; }
}
`
