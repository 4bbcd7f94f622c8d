import type { Answer } from './answer.ts'
import { declaredNames } from './declares.ts'
import { fencedBlocks } from './fences.ts'
import type { ProblemFinder } from './problem-finder.ts'
import { withoutThoughts } from './thoughts.ts'

/** A heading, a line in bold, or `Problem: …`: what people and programs put above an answer. */
const HEADING = /^(?:#{1,6}\s+(.+?)\s*#*|\*\*(.+?)\*\*:?|(?:problem|task|question|task_id)\s*[:=]\s*(.+?))\s*$/i

/** A longer line is a paragraph, and would take the pattern above long. */
const HEADING_LONGEST = 200

/**
 * The answers in a text about several problems: each section under a heading that names a problem is one. Without such
 * headings each fenced block that declares something is an answer of its own, whose code tells the problem; a text
 * without fences is one answer.
 */
export const answersInLog = (of: { text: string; where: string; finder: ProblemFinder }): Answer[] => {
  const sections: { asked: string; lines: string[]; line: number }[] = []
  let fence: string | undefined
  for (const [index, line] of of.text.split(/\r?\n/).entries()) {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1]
    if (mark !== undefined) fence = fence === undefined ? mark : mark.startsWith(fence) ? undefined : fence
    const [, heading, bold, label] =
      (fence === undefined && line.length <= HEADING_LONGEST ? HEADING.exec(line) : null) ?? []
    const name = heading ?? bold ?? label
    const asked = name?.replaceAll(/[`*]/g, '').replace(/^(?:problem|task|question)\s*[:#]?\s*/i, '')
    if (asked !== undefined && of.finder.find(asked) !== undefined) sections.push({ asked, lines: [], line: index + 1 })
    else sections.at(-1)?.lines.push(line)
  }
  if (sections.length > 0) {
    return sections
      .filter(({ lines }) => lines.some((line) => line.trim() !== ''))
      .map(({ asked, lines, line }) => ({ asked, text: lines.join('\n'), where: `${of.where}:${line}` }))
  }
  const { blocks } = fencedBlocks(withoutThoughts(of.text))
  // Plain code under a name that says nothing.
  if (of.text.trim() === '') return []
  if (blocks.length === 0) return [{ asked: undefined, text: of.text, where: of.where }]
  return blocks
    .filter(({ code, isClosed }) => isClosed && declaredNames(code).size > 0)
    .map(({ code }) => ({ asked: undefined, text: code, where: of.where }))
}
