import * as Plot from '@observablehq/plot'
import { DOMParser } from 'linkedom'

import { type Markup, trusted } from '../markup.ts'

/** Plot writes style elements and attributes; the page's policy allows its own sheet only, which has these rules. */
const withoutStyles = (svg: string): string =>
  svg.replaceAll(/<style>[\s\S]*?<\/style>/gu, '').replaceAll(/ style="[^"]*"/gu, '')

/** A chart as SVG, drawn here and now, with colours left to the page's variables. The same options, the same bytes. */
export const chart = (options: Omit<Plot.PlotOptions, 'document' | 'className'>): Markup => {
  // There is no browser here; the document's type belongs to one and is not asked for.
  const document: unknown = new DOMParser().parseFromString('<html><body></body></html>', 'text/html')
  const drawing: unknown = Plot.plot({ ...options, document, className: 'chart' })
  return trusted(withoutStyles(String(drawing)))
}
