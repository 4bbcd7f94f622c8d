import { type Markup, markup } from '../markup.ts'
import { block } from '../sanitise.ts'

/** A source as one text, so that copying copies the code alone; the page's script numbers its lines and colours it. */
export const sourceListing = (source: string, title: string): Markup =>
  markup`<figure class="source"><figcaption>${title}</figcaption><pre tabindex="0"><code>${block(
    source.replace(/\s+$/u, ''),
  )}</code></pre></figure>`
