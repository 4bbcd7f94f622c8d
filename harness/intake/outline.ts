/** Where the brackets of a piece of code lead, seen without parsing. */
export interface Outline {
  /** Something is left open at the end: a bracket, a template, a comment, a string. */
  readonly isOpen: boolean
  /** What is left open is a comment, a string or a template. */
  readonly endsInText: boolean
  /** Brackets are closed that were never opened: the text goes on from something. */
  readonly closesMore: boolean
  /** A bracket is closed by one of another kind: something is missing within, and not at the end. */
  readonly isCrossed: boolean
  /** The place after the last `}` that left nothing open; undefined without one. */
  readonly closedAt: number | undefined
}

const OPENS = { '}': '{', ')': '(', ']': '[' } as const

/**
 * Skips strings, comments and regular expressions, and counts brackets. A slash begins a regular expression unless it
 * follows a value, as far as the character before tells: `)` and `}` may end either, and are taken for a value's end.
 * Linear in the length; any text has an outline.
 */
export const outline = (code: string): Outline => {
  const open: string[] = []
  let closesMore = false
  let closedAt: number | undefined
  let isCut = false
  let isCrossed = false
  let index = 0
  let before = ''
  const skip = (end: number, length: number): void => {
    if (end === -1) isCut = true
    index = end === -1 ? code.length : end + length
  }
  while (index < code.length) {
    const char = code.charAt(index)
    const next = code.charAt(index + 1)
    if (open.at(-1) === '`' && char !== '`') {
      if (char === '\\') index += 2
      else if (char === '$' && next === '{') {
        open.push('${')
        index += 2
      } else index += 1
      continue
    }
    if (char === '/' && next === '/') {
      const end = code.indexOf('\n', index)
      index = end === -1 ? code.length : end
      continue
    }
    if (char === '/' && next === '*') {
      skip(code.indexOf('*/', index + 2), 2)
      continue
    }
    if (char === '"' || char === "'" || (char === '/' && !/[\w$)\]}"'`]/.test(before))) {
      const end = endOfLiteral(code, index)
      isCut ||= end === undefined && char !== '/'
      index = end ?? index + 1
      before = char
      continue
    }
    if (char === '`') {
      if (open.at(-1) === '`') open.pop()
      else open.push('`')
    } else if (char === '{' || char === '(' || char === '[') open.push(char)
    else if (char === '}' || char === ')' || char === ']') {
      const opened = open.pop()
      if (opened === undefined) closesMore = true
      else if (!opened.endsWith(OPENS[char])) isCrossed = true
      if (char === '}' && open.length === 0) closedAt = index + 1
    }
    if (char.trim() !== '') before = char
    index += 1
  }
  return { isOpen: open.length > 0 || isCut, endsInText: isCut || open.at(-1) === '`', closesMore, isCrossed, closedAt }
}

/** A slash that no other follows within this is a division; looking further each time would take quadratic time. */
const REGULAR_EXPRESSION_LONGEST = 1000

/** The place after the string or regular expression that begins here; undefined if its line ends first. */
const endOfLiteral = (code: string, start: number): number | undefined => {
  const quote = code.charAt(start)
  let isClass = false
  const last = quote === '/' ? Math.min(code.length, start + REGULAR_EXPRESSION_LONGEST) : code.length
  for (let index = start + 1; index < last; index++) {
    const char = code.charAt(index)
    if (char === '\n') return undefined
    if (char === '\\') index += 1
    else if (quote === '/' && char === '[') isClass = true
    else if (quote === '/' && char === ']') isClass = false
    else if (char === quote && !isClass) return index + 1
  }
  return undefined
}
