import { describe, expect, test } from 'vitest'

import { gateAnnotations, gateMarkdown, gateText } from '../../harness/cli/gate-summary.ts'
import { builtGate, builtRow, crowdedGate, slower } from './built-gate.ts'

const table = (markdown: string): string[] => markdown.split('\n').filter((line) => line.startsWith('| model'))

describe('the summary of a step', () => {
  test('is at most ten lines and a folded table of what is not unchanged', () => {
    const markdown = gateMarkdown(crowdedGate())
    const [visible = '', rest = ''] = markdown.split('<details>')
    expect(visible.split('\n').filter((line) => line !== '')).toHaveLength(10)
    expect(rest).toContain('All 402 candidates that are not unchanged')
    expect(table(markdown)).toHaveLength(300)
    expect(rest).toContain('102 more are in gate.json.')
    expect(rest).toContain('</details>')
    expect(Buffer.byteLength(markdown)).toBeLessThan(200_000)
  })

  test('folds nothing when nothing changed', () => {
    expect(gateMarkdown(builtGate())).not.toContain('<details>')
  })

  test('lets no name break out of its cell or be markup', () => {
    const rows = [slower('a|b<script>\n| c `x` [y](z) @all ![i](j)')]
    const [row = ''] = table(gateMarkdown(builtGate({ status: 'not-met', rows })))
    expect(row.split('|')).toHaveLength(8)
    for (const acting of ['<script', '`', '](', '@']) expect(row).not.toContain(acting)
  })

  test('says when another input is the slowest', () => {
    const rows = [builtRow('1', { finding: 'inconclusive', isSameCase: false })]
    expect(gateMarkdown(builtGate({ rows }))).toContain('times compared; another input is the slowest')
  })
})

describe('the text for a terminal', () => {
  test('has the same lines and a table, in colour only when that is wanted', () => {
    const rows = [slower('3'), builtRow('1')]
    const plain = gateText(builtGate({ status: 'not-met', rows }), { color: false })
    expect(plain).toMatch(/^Gate not met: 1 candidate regressed\.\n/)
    expect(plain).toMatch(/^candidate +finding +speed, of before +before +now +why$/m)
    expect(plain).toMatch(/^model\/two-sum\/3 +regressed +0\.80× \(0\.78–0\.82\) +1\.02× +0\.82× +times compared$/m)
    expect(plain).not.toContain('\u001b')
    expect(gateText(builtGate({ rows }), { color: true })).toContain('\u001b[31m')
    expect(gateText(builtGate(), { color: false })).not.toContain('candidate  ')
  })
})

describe('annotations', () => {
  test('are at most ten of a kind, one line each', () => {
    const lines = gateAnnotations(crowdedGate())
    expect(lines.filter((line) => line.startsWith('::error title=effbench gate::'))).toHaveLength(10)
    expect(lines.filter((line) => line.startsWith('::warning title=effbench gate::'))).toHaveLength(4)
    expect(lines.every((line) => !line.includes('\n'))).toBe(true)
    expect(gateAnnotations(builtGate())).toEqual([])
  })

  test('escape what the runner would read', () => {
    const [annotation = ''] = gateAnnotations(builtGate({ rows: [slower('100%0A::stop-commands::x\r\ny')] }))
    expect(annotation).toContain('100%250A')
    expect(annotation.slice('::error title=effbench gate::'.length)).not.toContain('::')
  })
})
