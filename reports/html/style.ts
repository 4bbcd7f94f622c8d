import { STYLE_PLOTS } from './style-plots.ts'
import { STYLE_TABLES } from './style-tables.ts'

/** Ground, headline, cards and candidates. Colours of sets and verdicts are those of Okabe and Ito, adjusted to each ground. */
const BASE = String.raw`
:root {
  color-scheme: light dark;
  --ground: light-dark(#faf9f6, #131417);
  --surface: light-dark(#ffffff, #1b1c20);
  --ink: light-dark(#1d1c1a, #eceae5);
  --quiet: light-dark(#66635c, #a19e97);
  --rule: light-dark(#e4e1d9, #303238);
  --band: light-dark(#ece8dd, #2a2c32);
  --link: light-dark(#005a8f, #7cc4f0);
  --doubt: light-dark(#8a5300, #f0b649);
  --set-0: light-dark(#0072b2, #56b4e9);
  --set-1: light-dark(#d55e00, #ee8336);
  --set-2: light-dark(#009e73, #2cc79b);
  --set-3: light-dark(#b05287, #e08fbb);
  --set-4: light-dark(#b88000, #e8ab2e);
  --set-5: light-dark(#3f3f3f, #d8d8d8);
  --good: light-dark(#00805d, #2cc79b);
  --slow: light-dark(#a06c00, #e8ab2e);
  --wrong: light-dark(#c24f00, #ee8336);
  --broken: light-dark(#a3457b, #e08fbb);
  --over: light-dark(#0068a3, #56b4e9);
  --heat-low: light-dark(#f3e3d3, #3a2a22);
  --heat-high: light-dark(#0a5c93, #7cc9f5);
  --code-comment: light-dark(#6b675f, #9a968f);
  --code-text: light-dark(#0f6b4a, #7fd6ae);
  --code-number: light-dark(#8a4b00, #f0b877);
  --code-keyword: light-dark(#8b2a6b, #e59acb);
  --code-name: light-dark(#005a8f, #8ccbf2);
  --sans: ui-sans-serif, system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Liberation Sans", Arial, sans-serif;
  --mono: ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", "DejaVu Sans Mono", monospace;
}
:root[data-theme="light"] { color-scheme: light; }
:root[data-theme="dark"] { color-scheme: dark; }
* { box-sizing: border-box; }
[hidden] { display: none !important; }
html { scroll-padding-top: 4rem; -webkit-text-size-adjust: 100%; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 15px/1.55 var(--sans); font-variant-numeric: tabular-nums; }
a { color: var(--link); text-underline-offset: .18em; text-decoration-thickness: 1px; }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; border-radius: 3px; }
main, .top { max-width: 1200px; margin: 0 auto; padding: 0 40px; }
section { margin: 0 0 72px; }
h1, h2, h3, p, ul, dl, dd, figure { margin: 0; padding: 0; }
ul { list-style: none; }
h2 { font-size: 22px; font-weight: 600; letter-spacing: -.012em; line-height: 1.25; margin-bottom: 8px; }
h3 { font-size: 16px; font-weight: 600; }
h3 code { font-weight: 400; font-size: 13px; color: var(--quiet); margin-left: .4em; }
code, pre { font-family: var(--mono); }
.fine { color: var(--quiet); font-size: 13px; line-height: 1.5; max-width: 78ch; }
.quiet { color: var(--quiet); }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
kbd { font: 12px var(--mono); border: 1px solid var(--rule); border-bottom-width: 2px; border-radius: 4px; padding: 0 5px; }
abbr { text-decoration: none; color: var(--quiet); }

.top { display: flex; align-items: center; gap: 28px; height: 64px; font-size: 13.5px; }
.brand { font-weight: 700; letter-spacing: -.01em; font-size: 15px; }
.top nav { display: flex; gap: 20px; margin-left: auto; }
.top nav a { color: var(--quiet); text-decoration: none; }
.top nav a:hover { color: var(--ink); }
button { font: inherit; font-size: 13px; color: var(--ink); background: transparent; border: 1px solid var(--rule); border-radius: 999px; padding: 4px 14px; cursor: pointer; }
button:hover { border-color: var(--quiet); }

.hero { padding: 48px 0 0; margin-bottom: 44px; }
h1 { font-size: clamp(30px, 5vw, 52px); line-height: 1.08; font-weight: 650; letter-spacing: -.028em; max-width: 22ch; overflow-wrap: anywhere; text-wrap: balance; }
.lead { font-size: 18px; line-height: 1.5; margin-top: 16px; max-width: 80ch; }
.run { color: var(--quiet); margin-top: 22px; font-size: 13.5px; }
.facts { display: flex; flex-wrap: wrap; gap: 2px 20px; margin-top: 6px; font-size: 13.5px; color: var(--quiet); }
.facts li::before { content: "✓"; margin-right: .45em; color: var(--good); }
.facts .doubt { color: var(--doubt); }
.facts .doubt::before { content: "!"; font-weight: 700; color: inherit; }
.notice { margin-top: 20px; padding: 12px 16px; border-left: 3px solid var(--doubt); background: var(--surface); max-width: 90ch; }
.notice strong { font-weight: 600; }
.notice.loud { border: 2px solid var(--doubt); border-radius: 6px; }
.notice ul { margin-top: 6px; font-size: 13.5px; }
.checks .holds::before { content: "✓"; margin-right: .45em; color: var(--good); }
.checks .fails::before { content: "✕"; margin-right: .45em; color: var(--doubt); font-weight: 700; }
.note { margin-top: 16px; font-size: 13.5px; }
.note > summary { color: var(--link); cursor: pointer; width: fit-content; }
.note > :not(summary) { margin-top: 12px; }
.note code, .notice code { font-size: .92em; overflow-wrap: anywhere; }

.cards { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 256px), 1fr)); gap: 20px; }
.card { background: var(--surface); border: 1px solid var(--rule); border-radius: 10px; padding: 20px 20px 18px; display: flex; flex-direction: column; min-width: 0; }
.card h2 { font-size: 16px; margin: 0; overflow-wrap: anywhere; }
.card .about { font-size: 13px; color: var(--quiet); }
.glyph { color: var(--set); margin-right: .5em; font-size: .86em; display: inline-block; width: 1em; text-align: center; }
.set-0 { --set: var(--set-0); } .set-1 { --set: var(--set-1); } .set-2 { --set: var(--set-2); }
.set-3 { --set: var(--set-3); } .set-4 { --set: var(--set-4); } .set-5 { --set: var(--set-5); }
.figure { display: flex; align-items: baseline; flex-wrap: wrap; gap: 0 12px; margin-top: 16px; }
.figure .name { flex-basis: 100%; color: var(--quiet); font-size: 13px; }
.figure .value { font-size: 46px; line-height: 1.1; font-weight: 600; letter-spacing: -.035em; }
.figure .interval { color: var(--quiet); font-size: 15px; }
.bar { width: 100%; margin: 10px 0 14px; overflow: visible; display: block; }
.bar .rail { stroke: var(--rule); stroke-width: 3; stroke-linecap: round; }
.bar .range { stroke: var(--set); stroke-width: 3; stroke-linecap: round; }
.bar circle { fill: var(--set); stroke: var(--surface); stroke-width: 2; }
.card dl > div { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 12px; padding: 5px 0; border-top: 1px solid var(--rule); font-size: 13px; }
.card dt { color: var(--quiet); }
.card dd { margin-left: auto; white-space: nowrap; }
.card .fine { margin-top: auto; padding-top: 12px; font-size: 12.5px; }

.strip { display: flex; flex-wrap: wrap; gap: 3px; margin-top: 14px; }
.strip a { width: 17px; height: 17px; border-radius: 3px; font: 700 11px/17px var(--sans); text-align: center; text-decoration: none; color: var(--surface); background: var(--tone); }
.strip a:hover { outline: 2px solid var(--ink); outline-offset: 1px; }
.counts { display: flex; flex-wrap: wrap; gap: 2px 16px; margin-top: 8px; font-size: 13px; }
.v-good { --tone: var(--good); } .v-slow { --tone: var(--slow); } .v-wrong { --tone: var(--wrong); }
.v-broken { --tone: var(--broken); } .v-over { --tone: var(--over); } .v-tampered { --tone: var(--ink); }
.v-ours, .v-none { --tone: var(--quiet); }
.strip .v-none, .strip .v-ours { background: transparent; color: var(--quiet); box-shadow: inset 0 0 0 1px var(--quiet); }
.verdict { white-space: nowrap; }
.verdict b { display: inline-block; min-width: 1.25em; color: var(--tone); }

.filter { display: flex; flex-wrap: wrap; align-items: end; gap: 10px 14px; margin: 14px 0 34px; padding: 14px 16px; background: var(--surface); border: 1px solid var(--rule); border-radius: 10px; }
.filter label { display: grid; gap: 3px; font-size: 12px; color: var(--quiet); min-width: 0; }
.filter input, .filter select { font: inherit; font-size: 14px; color: var(--ink); background: var(--ground); border: 1px solid var(--rule); border-radius: 6px; padding: 5px 8px; width: 100%; min-width: 0; height: 34px; }
.filter label { flex: 0 1 auto; max-width: 190px; }
.filter label:first-child { flex: 1 1 180px; max-width: none; }
.filter button { height: 34px; }
.filter output { font-size: 13px; color: var(--quiet); line-height: 34px; min-width: 5.5em; text-align: right; }

.problem { margin: 0 0 44px; content-visibility: auto; contain-intrinsic-size: auto 420px; }
.problem .fine { margin-bottom: 10px; }
.beside { display: grid; grid-template-columns: minmax(0, 1fr); gap: 0 32px; }
.canonical { display: none; }
.beside:has(details[open]) > .canonical { display: block; }
.list { border-top: 1px solid var(--rule); min-width: 0; }
.candidate { border-bottom: 1px solid var(--rule); }
.candidate > summary { list-style: none; cursor: pointer; display: grid; grid-template-columns: minmax(0, 1.3fr) minmax(0, 1fr) minmax(0, 1.25fr) 5.4em; gap: 0 16px; padding: 9px 4px; align-items: baseline; font-size: 14px; }
.candidate > summary::-webkit-details-marker { display: none; }
.candidate > summary:hover { background: var(--band); }
.candidate[open] > summary { background: var(--band); }
.who { overflow-wrap: anywhere; }
.share { text-align: right; white-space: nowrap; }
.body { padding: 16px 4px 24px; display: grid; gap: 14px; min-width: 0; grid-template-columns: minmax(0, 1fr); }
.body:empty { display: none; }
.more { margin: 10px 0; }
.reason { overflow-wrap: anywhere; }
.doubts { font-size: 13.5px; color: var(--doubt); }
.doubts li::before { content: "! "; font-weight: 700; }
figcaption { font-size: 12.5px; color: var(--quiet); margin-bottom: 5px; }
figure { min-width: 0; }
pre { margin: 0; font-size: 12.5px; line-height: 1.6; background: var(--surface); border: 1px solid var(--rule); border-radius: 8px; padding: 12px 14px; overflow: auto; max-height: 70vh; tab-size: 2; }
.input pre { white-space: pre-wrap; overflow-wrap: anywhere; max-height: 14em; }
::highlight(code-comment) { color: var(--code-comment); font-style: italic; }
::highlight(code-text) { color: var(--code-text); }
::highlight(code-number) { color: var(--code-number); }
::highlight(code-keyword) { color: var(--code-keyword); }
::highlight(code-name) { color: var(--code-name); }
.source pre { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 0 1.4em; }
.source code { grid-column: 2; }
.source .lines { color: var(--quiet); text-align: right; white-space: pre; user-select: none; -webkit-user-select: none; }

.about dl { display: grid; gap: 12px; margin: 14px 0 20px; max-width: 84ch; }
.about dl > div { display: grid; grid-template-columns: 8em minmax(0, 1fr); }
.about dt { font-weight: 600; }

@media (min-width: 900px) {
  .beside:has(details[open]) { grid-template-columns: minmax(0, 1.08fr) minmax(0, 1fr); }
  .beside:has(details[open]) .candidate > summary { grid-template-columns: minmax(0, 1.1fr) minmax(0, 1fr) minmax(0, 1.4fr) 5em; gap: 0 10px; font-size: 13px; }
  .canonical .source { position: sticky; top: 16px; padding-top: 10px; }
  .canonical pre { max-height: calc(100vh - 70px); }
}
@media (min-width: 1080px) {
  .problem:has(> .small-plot):not(:has(details.candidate[open])) { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: 0 32px; align-items: start; }
  .problem:has(> .small-plot):not(:has(details.candidate[open])) > :is(h3, p) { grid-column: 1 / -1; }
  .problem:has(> .small-plot):not(:has(details.candidate[open])) .candidate > summary { grid-template-columns: minmax(0, 1.3fr) minmax(0, 1fr) minmax(0, 1.5fr) 5em; gap: 0 8px; font-size: 13px; }
}
@media (max-width: 899px) { .canonical { margin-top: 14px; } }
@media (max-width: 720px) {
  main, .top { padding: 0 18px; }
  .top { gap: 14px; height: 54px; }
  .top nav { display: none; }
  .top button { margin-left: auto; }
  .hero { padding-top: 26px; }
  section { margin-bottom: 52px; }
  .lead { font-size: 16px; }
  .candidate > summary { grid-template-columns: minmax(0, 1fr) auto; gap: 2px 12px; }
  .share { text-align: right; }
  .filter label { flex: 1 1 40%; max-width: none; }
  .filter label:first-child { flex-basis: 100%; }
  .about dl > div { grid-template-columns: minmax(0, 1fr); }
}
@media print {
  :root { color-scheme: light; }
  body { background: #fff; font-size: 11pt; }
  .top, .filter, .more, .note > summary { display: none; }
  .card, .candidate, .small-plot, tr { break-inside: avoid; }
  h2, h3 { break-after: avoid; }
  .problem { content-visibility: visible; }
  pre { max-height: none; overflow: visible; white-space: pre-wrap; }
}
`

/** The page's one style sheet. */
export const STYLE = [BASE, STYLE_PLOTS, STYLE_TABLES].join('')
