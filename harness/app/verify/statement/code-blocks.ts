/** The contents of a document's fenced blocks of TypeScript, in order. */
export const codeBlocks = (markdown: string): string[] =>
  [...markdown.matchAll(/^(`{3,})(?:ts|typescript)[^\n]*\n([\s\S]*?)^\1/gm)].map(([, , body = '']) => body)

/** A section of a document by its heading, up to the next heading of the same depth; undefined when there is none. */
export const sectionOf = (markdown: string, heading: string): string | undefined => {
  const from = markdown.search(new RegExp(`^## ${heading}\\s*$`, 'm'))
  if (from < 0) return undefined
  const [, ...rest] = markdown.slice(from).split('\n')
  const end = rest.findIndex((line) => line.startsWith('## '))
  return rest.slice(0, end < 0 ? rest.length : end).join('\n')
}
