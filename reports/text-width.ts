/**
 * Columns that text takes in a terminal: 0 for marks that sit on the character before, 2 for East Asian wide
 * characters and emoji, 1 for all others. For sanitised text; colours are applied after measuring.
 */
const WIDE =
  /[\p{Emoji_Presentation}\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\uFF01-\uFF60\uFFE0-\uFFE6]/u
const ON_TOP = /\p{Mark}/u

const characterWidth = (character: string): number => (ON_TOP.test(character) ? 0 : WIDE.test(character) ? 2 : 1)

export const textWidth = (text: string): number =>
  Array.from(text).reduce((sum, character) => sum + characterWidth(character), 0)

/** Cut to a width, with an ellipsis where something was cut. */
export const fit = (text: string, columns: number): string => {
  if (textWidth(text) <= columns) return text
  let kept = ''
  let used = 0
  for (const character of text) {
    used += characterWidth(character)
    if (used > columns - 1) break
    kept += character
  }
  return `${kept}…`
}

/** Narrower than this no sentence can be read; a terminal that claims to be is not believed. */
const NARROWEST = 16

/**
 * Words broken into lines of at most `columns`. Blanks at the start are kept; later lines are indented by `indent`
 * more. A word that is longer than a line is cut into pieces.
 */
export const wrap = (text: string, columns: number, indent = 0): readonly string[] => {
  const words = text.trimStart()
  const lead = text.length - words.length
  return wrapped(words, columns - lead, indent).map((line) => ' '.repeat(lead) + line)
}

const wrapped = (text: string, columns: number, indent: number): readonly string[] => {
  const room = Math.max(columns - indent, NARROWEST)
  const lines: string[] = []
  let current = ''
  for (const word of text.split(' ').flatMap((whole) => pieces(whole, room))) {
    const joined = current === '' ? word : `${current} ${word}`
    const limit = lines.length === 0 ? room + indent : room
    if (textWidth(joined) <= limit) {
      current = joined
      continue
    }
    lines.push(current)
    current = word
  }
  lines.push(current)
  return lines.map((line, index) => (index === 0 ? line : ' '.repeat(indent) + line))
}

/** A word in pieces that each fit into `columns`. */
const pieces = (word: string, columns: number): readonly string[] => {
  const found: string[] = []
  let current = ''
  for (const character of word) {
    if (current !== '' && textWidth(current + character) > columns) {
      found.push(current)
      current = ''
    }
    current += character
  }
  return [...found, current]
}
