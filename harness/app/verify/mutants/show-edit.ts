import type { Edit } from './mutant.ts'

/** The whole lines an edit touches, before and after, and the number of the first. */
export interface TouchedLines {
  readonly line: number
  readonly before: string
  readonly after: string
}

export const touchedLines = (code: string, { start, end, text }: Edit): TouchedLines => {
  const from = code.lastIndexOf('\n', start - 1) + 1
  const newline = code.indexOf('\n', end)
  const to = newline < 0 ? code.length : newline
  return {
    line: code.slice(0, from).split('\n').length,
    before: code.slice(from, to),
    after: code.slice(from, start) + text + code.slice(end, to),
  }
}

const marked = (mark: string, lines: string): string[] => lines.split('\n').map((line) => `${mark} ${line}`)

/** An edit as a difference of lines, with the place in front. */
export const showEdit = (code: string, edit: Edit): string => {
  const { line, before, after } = touchedLines(code, edit)
  return [`canonical.ts:${line} (${edit.operator})`, ...marked('-', before), ...marked('+', after)].join('\n')
}
