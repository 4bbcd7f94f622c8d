/**
 * Text that came from a candidate, a folder name or a model is hostile until shown otherwise: it may move the
 * cursor, reverse the reading direction, hide characters or speak to a CI runner. It passes through here before
 * any format's own escaping. Characters that act are removed or made visible; characters that show are kept.
 */

/** Longest name of a set or candidate that is shown. */
const NAME_CHARACTERS = 120

/** Longest one-line explanation; a preview in a verdict has at most 2 000 characters. */
const LINE_CHARACTERS = 2_000

/** Longest source that is shown: the limit on a candidate's source is 64 KiB, and longer ones are refused. */
const BLOCK_CHARACTERS = 65_536

/**
 * Escape sequences of terminals: CSI (`ESC [ … final`), strings such as OSC and DCS up to their terminator
 * (or, unterminated, up to the end of the line), and two-character escapes. Also their one-byte C1 forms.
 */
const ESCAPE_SEQUENCES = new RegExp(
  [
    '(?:\\u001b\\[|\\u009b)[0-?]*[ -/]*[@-~]',
    '(?:\\u001b[PX\\]^_]|[\\u0090\\u0098\\u009d\\u009e\\u009f])[^\\n\\u0007\\u001b\\u009c]*(?:\\u0007|\\u001b\\\\|\\u009c)?',
    '\\u001b[ -/]*[0-~]',
  ].join('|'),
  'gu',
)

/**
 * What acts without being seen: controls, formats (bidi controls, zero-width characters, tags), line and
 * paragraph separators, private use, and what is not a character. Line feed and tab are dealt with by the caller.
 */
const ACTING = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}\p{Noncharacter_Code_Point}]/gu

/** A control as its picture (U+2400 …), anything else by its number. */
const visible = (character: string): string => {
  const code = character.codePointAt(0) ?? 0
  if (code < 0x20) return String.fromCodePoint(0x2400 + code)
  if (code === 0x7f) return '␡'
  return `‹U+${code.toString(16).toUpperCase().padStart(4, '0')}›`
}

const shown = (text: string): string =>
  text
    .toWellFormed()
    .replaceAll(ESCAPE_SEQUENCES, '')
    .replaceAll(ACTING, (character) => (character === '\n' || character === '\t' ? character : visible(character)))

/** At most `limit` characters, by code point, with a note of how many were left out. */
export const shorten = (text: string, limit: number): string => {
  if (text.length <= limit) return text
  const characters = Array.from(text)
  if (characters.length <= limit) return text
  return `${characters.slice(0, limit).join('')}… (${characters.length - limit} more characters)`
}

/**
 * One line of text. Line breaks and tabs become visible or blank, and the two ways of speaking to a GitHub
 * runner from a log (`::command::` at the start of a line, `##[command]` anywhere) are broken up by a blank:
 * wherever a line is wrapped later, it cannot begin with one.
 */
export const line = (text: string, limit: number = LINE_CHARACTERS): string =>
  shorten(
    shown(text.replaceAll('\r\n', '\n'))
      .replaceAll('\n', '⏎')
      .replaceAll('\t', ' ')
      .replaceAll(/:(?=:)/gu, ': ')
      .replaceAll(/#(?=#\[)/gu, '# '),
    limit,
  )

/** The name of a set or candidate: one line, never empty. */
export const label = (text: string): string => {
  const words = line(text, NAME_CHARACTERS).trim()
  return words === '' ? '(blank)' : words
}

/** Several lines, such as a source. Tabs and line breaks are kept. */
export const block = (text: string, limit: number = BLOCK_CHARACTERS): string =>
  shorten(shown(text.replaceAll(/\r\n?/gu, '\n')), limit)
