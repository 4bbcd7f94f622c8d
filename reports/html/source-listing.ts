import { type Markup, markup } from '../markup.ts'
import { block } from '../sanitise.ts'

/** A source, one element a line; the style sheet numbers them, so that copying copies the code alone. */
export const sourceListing = (source: string, title: string): Markup => {
  const lines = block(source.replace(/\s+$/u, '')).split('\n')
  return markup`<figure class="source"><figcaption>${title}</figcaption><pre tabindex="0"><code>${lines.map(
    (text) => markup`<span>${text}</span>\n`,
  )}</code></pre></figure>`
}
