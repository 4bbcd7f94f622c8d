import * as Plot from '@observablehq/plot'
import { DOMParser } from 'linkedom'

import { type Markup, trusted } from '../markup.ts'
import { place } from './drawing.ts'

/** Plot writes style elements and attributes; the page's policy allows its own sheet only, which has these rules. */
const withoutStyles = (svg: string): string =>
  svg.replaceAll(/<style>[\s\S]*?<\/style>/gu, '').replaceAll(/ style="[^"]*"/gu, '')

/** Places to a tenth of a pixel: nobody sees more, and thousands of marks are a large part of the page. */
const rounded = (svg: string): string =>
  svg.replaceAll(/ (?:d|transform|x|y|x1|x2|y1|y2|cx|cy)="[^"]*"/gu, (attribute) =>
    attribute.replaceAll(/-?\d+\.\d\d+(?:e-?\d+)?/gu, (number) => place(Number(number))),
  )

/** Groups of marks are named after their kind, which says nothing to a reader; the style needs to know ticks only. */
const unnamed = (svg: string): string =>
  svg.replaceAll(/(<g\b[^>]*?) aria-label="([^"]*)"/gu, (_, group: string, name: string) =>
    name.includes('tick label') ? `${group} class="tick-labels"` : group,
  )

/** A chart with links in it is a group, or they could not be reached; any other is one image. */
const named = (svg: string): string => svg.replace('<svg ', `<svg role="${svg.includes('<a ') ? 'group' : 'img'}" `)

/** A chart as SVG, drawn here and now, with colours left to the page's variables. The same options, the same bytes. */
export const chart = (options: Omit<Plot.PlotOptions, 'document' | 'className'>): Markup => {
  // There is no browser here; the document's type belongs to one and is not asked for.
  const document: unknown = new DOMParser().parseFromString('<html><body></body></html>', 'text/html')
  const drawing: unknown = Plot.plot({ ...options, document, className: 'chart' })
  return trusted(named(unnamed(rounded(withoutStyles(String(drawing))))))
}
