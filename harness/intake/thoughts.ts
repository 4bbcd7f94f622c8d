/** The words that models and their servers put around what they think before they answer. */
const TAGS = 'think|thinking|thought|thoughts|reasoning|reflection|scratchpad'
const OPENING = new RegExp(`^[ \\t]*(?:<(?:${TAGS})>|<\\|begin_of_thought\\|>)`, 'im')
const CLOSING = new RegExp(`(?:</(?:${TAGS})>|<\\|end_of_thought\\|>)[ \\t]*$|^[ \\t]*</(?:${TAGS})>`, 'gim')

/**
 * An answer without the reasoning that precedes it. Drafts in it are no answers, whatever fences they have. A closing
 * tag without an opening one ends a thought that the prompt's template began; an opening one without an end means that
 * the answer was cut off before it began, and nothing is left. Tags count only at the rim of a line.
 */
export const withoutThoughts = (text: string): string => {
  if (!text.includes('<')) return text
  const last = [...text.matchAll(CLOSING)].at(-1)
  const opening = OPENING.exec(text)
  if (last !== undefined) {
    const before = opening !== null && opening.index < last.index ? text.slice(0, opening.index) : ''
    return before + withoutThoughts(text.slice(last.index + last[0].length))
  }
  return opening === null ? text : text.slice(0, opening.index)
}
