const escaped = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')

/** A string in any of the three quotes; what must be escaped in it may be written in more than one way. */
const stringPattern = (value: string): string => {
  const inside = escaped(JSON.stringify(value).slice(1, -1))
    .replaceAll('\\\\"', '(?:\\\\)?"')
    .replaceAll("'", "(?:\\\\)?'")
  return `["'\`]${inside}["'\`]`
}

/** Thousands may be set apart, and a minus sign may be the typographer's. */
const numberPattern = (value: number): string => {
  const text = escaped(String(Math.abs(value)))
  const grouped = String(Math.abs(value)).replaceAll(/\B(?=(\d{3})+$)/g, '[_,  ]?')
  const digits = Number.isInteger(value) && Math.abs(value) < Number.MAX_SAFE_INTEGER ? grouped : text
  // −0 is written 0.
  return `${value < 0 ? '[-−]' : '(?<![\\w.−-])'}${digits}(?![\\w]|\\.\\d)`
}

const joined = (open: string, parts: readonly string[], close: string): string =>
  `${open}\\s*${parts.join('\\s*,\\s*')}\\s*,?\\s*${close}`

/** The text of a regular expression for the ways in which a plain value may be written down in TypeScript. */
export const valuePattern = (value: unknown): string => {
  if (typeof value === 'string') return stringPattern(value)
  if (typeof value === 'number') return numberPattern(value)
  if (Array.isArray(value)) return joined('\\[', value.map(valuePattern), '\\]')
  if (typeof value !== 'object' || value === null) return `\\b${String(value)}\\b`
  const members = Object.entries(value).map(([key, of]) => `["']?${escaped(key)}["']?\\s*:\\s*${valuePattern(of)}`)
  return joined('\\{', members, '\\}')
}
