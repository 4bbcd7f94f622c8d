import { squash } from './squash.ts'

interface Block {
  readonly code: string
  readonly isComplete: boolean
}

/**
 * The code in what a model answered. A text without fences is code as it stands. Of fenced text the last complete
 * block counts that declares the entry point (drafts come first, usage examples last); if none does, the last
 * complete block; if none is complete, the answer was cut off and the open block is all there is.
 *
 * A fence is a line that begins with three or more backticks or tildes, indented by at most three spaces, closed
 * by at least as many (CommonMark). Declarations are looked for in the text; nothing is parsed or executed.
 */
export const extractCode = ({ text, entry }: { text: string; entry: string }): string => {
  const blocks = fencedBlocks(text)
  const complete = blocks.filter(({ isComplete }) => isComplete)
  const block = complete.findLast(({ code }) => declares(code, entry)) ?? complete.at(-1) ?? blocks.at(-1)
  return block === undefined ? text : block.code
}

const FENCE = /^ {0,3}(`{3,}|~{3,})(.*)$/

const fencedBlocks = (text: string): Block[] => {
  const blocks: Block[] = []
  let open: { fence: string; lines: string[] } | undefined
  for (const line of text.split(/\r?\n/)) {
    const [, fence, rest] = FENCE.exec(line) ?? []
    if (open === undefined) {
      // The words after an opening fence of backticks contain none: otherwise it is code within a line.
      if (fence !== undefined && rest !== undefined && !(fence.startsWith('`') && rest.includes('`'))) {
        open = { fence, lines: [] }
      }
    } else if (fence?.startsWith(open.fence) === true && rest?.trim() === '') {
      blocks.push({ code: `${open.lines.join('\n')}\n`, isComplete: true })
      open = undefined
    } else {
      open.lines.push(line)
    }
  }
  if (open !== undefined) blocks.push({ code: `${open.lines.join('\n')}\n`, isComplete: false })
  return blocks
}

/** `function name`, `class name`, `const name`, a method `name(…) {`, or an assignment to `….name`. */
const DECLARATION =
  /(?:\b(?:function\b\s*\*?|class|const|let|var)\s*([\w$]+))|(?:^\s*(?:(?:public|static|async)\s+)*([\w$]+)\s*(?:<[^>\n]*>)?\([^\n]*\{\s*$)|(?:\.([\w$]+)\s*=[^=])/gm

const declares = (code: string, entry: string): boolean =>
  [...code.matchAll(DECLARATION)].some(([, bound, method, member]) => {
    const name = bound ?? method ?? member
    return name !== undefined && squash(name) === squash(entry)
  })
