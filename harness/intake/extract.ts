import { declares } from './declares.ts'
import { fencedBlocks, type Block } from './fences.ts'
import { outline } from './outline.ts'
import { withoutThoughts } from './thoughts.ts'

interface Extraction {
  readonly text: string
  /** The name of the function or class that is asked for. */
  readonly entry: string
  /** What the model was given to go on from, if that is known. */
  readonly prompt?: string | undefined
  /** The line that declares the function in the problem's statement. */
  readonly signature?: string | undefined
}

/**
 * The code in what a model answered: without its thoughts, out of its fences, behind the signature that it goes on
 * from. Declarations and brackets are looked for in the text; nothing is parsed or executed.
 *
 * A text that declares the entry point is complete as it is. One that does not, and either closes a brace it never
 * opened or was given as the completion of a prompt that declares it, is put behind that prompt, or behind the
 * statement's signature.
 */
export const extractCode = ({ text, entry, prompt, signature }: Extraction): string => {
  const code = codeIn(withoutThoughts(text), entry)
  if (declares(code, entry)) return code
  const given = prompt === undefined ? undefined : promptCode(prompt, entry)
  if (given !== undefined) return goOn(given, code)
  if (signature === undefined || !outline(code).closesMore) return code
  return goOn(`${signature} {\n`, code)
}

/** Words behind a fence that name what can be read here; a block without one may be anything. */
const OURS = new Set(['', 'ts', 'typescript', 'js', 'javascript', 'mjs', 'cjs', 'mts', 'cts', 'tsx', 'jsx', 'node'])

/**
 * Of fenced text the last complete block that declares the entry point counts (drafts come first, usage examples last),
 * rather in a language we read, rather one whose brackets match; then an open one that declares it, because the answer
 * was cut off; then the last complete one; then what is open.
 */
const codeIn = (text: string, entry: string): string => {
  const { blocks, before } = fencedBlocks(text)
  if (blocks.length === 0) return withoutProse(text, entry)
  if (isClosedOnly(blocks, before, entry)) return before
  if (isCodeWithFences(before, entry)) return text
  const closed = blocks.filter(({ isClosed }) => isClosed)
  const declaring = closed.filter(({ code }) => declares(code, entry))
  const ours = (block: Block): boolean => OURS.has(block.language)
  const chosen =
    declaring.findLast((block) => ours(block) && !outline(block.code).isOpen) ??
    declaring.findLast(ours) ??
    declaring.at(-1) ??
    blocks.findLast(({ code, isClosed }) => !isClosed && declares(code, entry)) ??
    closed.findLast(ours) ??
    blocks.at(-1)
  return chosen?.code ?? text
}

/** The prompt ended with the opening fence, so that the first fence of the answer closes it. */
const isClosedOnly = (blocks: readonly Block[], before: string, entry: string): boolean => {
  const [first] = blocks
  if (first === undefined || first.language !== '' || before.trim() === '') return false
  if (blocks.some(({ code }) => declares(code, entry))) return false
  const { closesMore, isOpen } = outline(before)
  return declares(before, entry) ? !isOpen : closesMore
}

/** A source file may have fences in a template or a comment; what stands before the first is then left open. */
const isCodeWithFences = (before: string, entry: string): boolean =>
  (/^\s*\/\*/.test(before) || (!isProse(before.trimStart().split('\n')[0] ?? '') && declares(before, entry))) &&
  outline(before).isOpen

/** The part of a prompt that the answer goes on from: its code, if that declares the entry point. */
const promptCode = (prompt: string, entry: string): string | undefined => {
  const { blocks } = fencedBlocks(prompt)
  const code = blocks.length === 0 ? prompt : blocks.findLast((block) => declares(block.code, entry))?.code
  if (code === undefined || !declares(code, entry)) return undefined
  return outline(code).isOpen ? code : undefined
}

/** Prompt and answer in one; of an answer that runs on into something unfinished, what is finished. */
const goOn = (given: string, code: string): string => {
  const whole = `${given}${given.endsWith('\n') ? '' : '\n'}${code}`
  const { isOpen, closedAt } = outline(whole)
  return isOpen && closedAt !== undefined ? whole.slice(0, closedAt) : whole
}

/** A sentence or a heading: words, an end of a sentence, and nothing that only code has. */
const isProse = (line: string): boolean => {
  const text = line.trim()
  if (/^(?:\/\/|\/\*|\*)/.test(text) || /[;{}=]|=>/.test(text)) return false
  if (/^#{1,6} /.test(text)) return true
  return /^[A-Z*>-]/.test(text) && /[a-z]{2}/.test(text) && /\s/.test(text) && /[.:!?]\*{0,3}$/.test(text)
}

/** Text without fences is code as it stands, unless sentences stand around what declares the entry point. */
const withoutProse = (text: string, entry: string): string => {
  const all = text.split('\n')
  const isRim = (line: string): boolean => line.trim() === '' || isProse(line)
  const first = all.findIndex((line) => !isRim(line))
  const last = all.findLastIndex((line) => !isRim(line))
  const rim = [...all.slice(0, Math.max(first, 0)), ...all.slice(last + 1)]
  if (!rim.some(isProse)) return text
  const inner = all.slice(first, last + 1).join('\n')
  return declares(inner, entry) ? inner : text
}
