/** Tables, among them the heat map. */
export const STYLE_TABLES = String.raw`
.scroll { overflow-x: auto; position: relative; }
table { border-collapse: collapse; font-size: 13.5px; }
th, td { text-align: left; padding: 6px 20px 6px 0; border-bottom: 1px solid var(--rule); white-space: nowrap; vertical-align: baseline; font-weight: 400; }
thead th { color: var(--quiet); font-size: 12.5px; }
caption { text-align: left; color: var(--quiet); font-size: 12.5px; padding-bottom: 4px; }
th a { color: inherit; }
small { color: var(--quiet); }
button.sorts { all: unset; cursor: pointer; }
button.sorts:hover { color: var(--ink); }
button.sorts:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
th[aria-sort="ascending"] button::after { content: " ↑"; }
th[aria-sort="descending"] button::after { content: " ↓"; }

.heat { border-collapse: separate; border-spacing: 2px; margin-top: 14px; }
.heat.dense { table-layout: fixed; width: 100%; min-width: 640px; border-spacing: 1px; }
.heat.dense th:first-child { width: 11em; }
.heat th, .heat td { border: 0; padding: 0; }
.heat tbody th { padding-right: 14px; font-size: 14px; overflow: hidden; text-overflow: ellipsis; vertical-align: middle; }
.heat thead th { vertical-align: bottom; height: 1px; }
.heat thead th span:not(.hidden) { writing-mode: vertical-rl; transform: rotate(180deg); max-height: 15em; overflow: hidden; text-overflow: ellipsis; display: inline-block; padding-top: 6px; line-height: 26px; }
.heat thead th:first-child { color: transparent; }
.heat.dense thead th:not(:first-child) { height: 0; }
.heat td { height: 30px; min-width: 30px; border-radius: 4px; text-align: center; vertical-align: middle; }
.heat.dense td { min-width: 0; height: 26px; border-radius: 2px; }
.heat td a { display: block; height: 30px; line-height: 30px; border-radius: 4px; text-decoration: none; color: inherit; font-size: 12px; font-weight: 700; overflow: hidden; }
.heat.dense td a { height: 26px; line-height: 26px; font-size: 10px; border-radius: 2px; }
.heat td a:hover, .heat td a:focus-visible { outline: 2px solid var(--ink); outline-offset: 0; }
.heat-0 { --step: 6%; } .heat-1 { --step: 19%; } .heat-2 { --step: 32%; } .heat-3 { --step: 45%; }
.heat-4 { --step: 58%; } .heat-5 { --step: 72%; } .heat-6 { --step: 86%; } .heat-7 { --step: 100%; }
[class^="heat-"] { background: color-mix(in oklab, var(--heat-high) var(--step), var(--heat-low)); }
.heat .failed, .scale .failed { background: repeating-linear-gradient(135deg, var(--surface) 0 3px, var(--band) 3px 6px); color: var(--ink); box-shadow: inset 0 0 0 1px var(--rule); }
.heat .none { color: var(--quiet); box-shadow: inset 0 0 0 1px var(--rule); font-size: 12px; }
.scale { display: flex; align-items: center; gap: 2px; margin-top: 10px; font-size: 12.5px; color: var(--quiet); }
.scale i { width: 22px; height: 12px; font: 700 9px/12px var(--sans); text-align: center; }
.scale span { margin: 0 8px 0 4px; }
.scale span:first-child { margin-left: 0; }

.metrics tbody + tbody tr:first-child th { padding-top: 18px; }
.metrics .definition th { white-space: normal; border-bottom: 0; padding-bottom: 2px; }
.metrics .definition summary { cursor: pointer; font-weight: 600; width: fit-content; }
.metrics .definition p { max-width: 84ch; margin: 4px 0; font-size: 13.5px; }
.metrics code { font-size: 12.5px; }
.pairs tbody:not(:last-child) { border-bottom: 2px solid var(--rule); }
.pairs th[rowspan] { padding-right: 32px; line-height: 1.6; vertical-align: top; }
.finding-ahead { color: var(--good); } .finding-behind { color: var(--wrong); } .finding-unresolved { color: var(--quiet); }
.growth p { font-size: 14px; }
`
