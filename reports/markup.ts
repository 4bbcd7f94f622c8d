/**
 * XML and HTML by tagged template: whatever is interpolated is escaped unless it is markup itself, so forgetting
 * to escape is not possible. Escaping is safe in element content and in double-quoted attributes.
 */
export interface Markup {
  readonly markup: string
}

export type Content = string | number | Markup | undefined | readonly Content[]

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/**
 * XML 1.0 allows tab, line feed, carriage return, and U+0020 up to U+FFFD without the surrogates, and all beyond.
 * Text that went through `sanitise` holds nothing else; this is the second lock on that door.
 */
const ILLEGAL_IN_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu

export const escape = (text: string): string =>
  text.replaceAll(ILLEGAL_IN_XML, '\uFFFD').replaceAll(/[&<>"']/gu, (character) => ENTITIES[character] ?? character)

const isMarkup = (content: Exclude<Content, readonly Content[]>): content is Markup => typeof content === 'object'

const isList = (content: Content): content is readonly Content[] => Array.isArray(content)

const written = (content: Content): string => {
  if (isList(content)) return content.map(written).join('')
  if (content === undefined) return ''
  return isMarkup(content) ? content.markup : escape(String(content))
}

/** The tag: `markup\`<td>${anything}</td>\``. Lists are joined, undefined is nothing. */
export const markup = (strings: TemplateStringsArray, ...contents: readonly Content[]): Markup => ({
  markup: strings.map((text, index) => text + written(contents[index])).join(''),
})

/** The door for text that is markup already: our own style and script, and charts drawn by a library. */
export const trusted = (text: string): Markup => ({ markup: text })
