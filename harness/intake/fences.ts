/** A fenced block of Markdown. */
export interface Block {
  readonly code: string
  /** The word behind the opening fence, in lower case; empty without one. */
  readonly language: string
  readonly isClosed: boolean
}

interface Fenced {
  readonly blocks: readonly Block[]
  /** What stands before the first fence. */
  readonly before: string
}

const FENCE = /^ {0,3}(`{3,}|~{3,})(.*)$/

/**
 * The fenced blocks of a text, by CommonMark: a fence is a line that begins with three or more backticks or tildes,
 * indented by at most three spaces, and is closed by at least as many.
 */
export const fencedBlocks = (text: string): Fenced => {
  const blocks: Block[] = []
  const before: string[] = []
  let open: { fence: string; language: string; lines: string[] } | undefined
  const finish = (isClosed: boolean): void => {
    if (open === undefined) return
    blocks.push({ code: [...open.lines, ''].join('\n'), language: open.language, isClosed })
    open = undefined
  }
  for (const line of text.split(/\r?\n/)) {
    const [, fence, rest] = FENCE.exec(line) ?? []
    if (open === undefined) {
      // The words after an opening fence of backticks contain none: otherwise it is code within a line.
      if (fence !== undefined && rest !== undefined && !(fence.startsWith('`') && rest.includes('`'))) {
        open = { fence, language: /[\w+#.-]+/.exec(rest)?.[0].toLowerCase() ?? '', lines: [] }
      } else if (blocks.length === 0) before.push(line)
    } else if (fence?.startsWith(open.fence) === true && rest?.trim() === '') finish(true)
    else open.lines.push(line)
  }
  finish(false)
  return { blocks, before: [...before, ''].join('\n') }
}
