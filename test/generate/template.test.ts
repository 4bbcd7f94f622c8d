import { describe, expect, it } from 'vitest'

import { BUILT_IN_TEMPLATES } from '../../harness/generate/built-in-templates.ts'
import { fillTemplate, parseTemplate, type TemplateValues } from '../../harness/generate/template.ts'
import { UsageError } from '../../harness/model/errors.ts'

const VALUES: TemplateValues = {
  title: 'Two Sum',
  statement: 'Find two.\n\n\nAnd no more.',
  signature: 'function twoSum(nums: number[]): number[]',
  entry: 'twoSum',
  task: 'Write the function.',
  rules: 'Rules: be quick, and pay {{nothing}}.',
  hint: '',
  comment: '/**\n * Find two.\n */',
}

const filled = (text: string, values = VALUES) => fillTemplate(parseTemplate(text, 'mine.txt'), values)

describe('a template', () => {
  it('without headings is the turn of the user', () => {
    expect(filled('Solve {{ title }} as `{{entry}}`.\n')).toEqual({
      kind: 'chat',
      turns: [{ role: 'user', text: 'Solve Two Sum as `twoSum`.' }],
    })
  })

  it('has parts under headings, in any order', () => {
    expect(filled('\n=== user ===\n{{task}}\n\n=== system ===\nBe {{title}}.\r\n')).toEqual({
      ...{ kind: 'chat', system: 'Be Two Sum.' },
      turns: [{ role: 'user', text: 'Write the function.' }],
    })
  })

  it('of a completion ends where the model is to go on, and stops at a brace in the first column', () => {
    expect(filled('=== completion ===\n{{comment}}\nexport {{signature}} {')).toEqual({
      kind: 'completion',
      text: '/**\n * Find two.\n */\nexport function twoSum(nums: number[]): number[] {\n',
      stop: ['\n}'],
    })
  })

  it('is filled once: what a value has in braces stays', () => {
    expect(filled('{{rules}}')).toMatchObject({ turns: [{ text: VALUES.rules }] })
  })

  it('leaves no gap where a value is empty, and changes nothing within a value', () => {
    expect(filled('{{statement}}\n\n{{hint}}\n\n{{task}}\n\n{{hint}}')).toMatchObject({
      turns: [{ text: 'Find two.\n\n\nAnd no more.\n\nWrite the function.' }],
    })
  })

  it.each([
    ['{{solution}}', 'mine.txt: no placeholder {{solution}}; there are title, statement, '],
    ['=== assistant ===\nx', 'mine.txt: "=== assistant ===" is no part; write system, user, completion'],
    ['=== user ===\nx\n=== user ===\ny', 'mine.txt: the part user is there twice'],
    ['before\n=== user ===\nx', 'mine.txt: there is text before "=== user ==="'],
    ['=== completion ===\nx\n=== system ===\ny', 'mine.txt: a completion stands alone'],
    ['=== system ===\nx', 'mine.txt: nothing to ask'],
    [' \n', 'mine.txt: nothing to ask'],
  ])('%j is refused with the remedy', (text, says) => {
    expect(() => parseTemplate(text, 'mine.txt')).toThrow(UsageError)
    expect(() => parseTemplate(text, 'mine.txt')).toThrow(says)
  })
})

describe('the templates that have a name', () => {
  it.each(Object.entries(BUILT_IN_TEMPLATES))('%s can be filled, and holds the task', (name, text) => {
    const prompt = fillTemplate(parseTemplate(text, name), { ...VALUES, hint: 'It runs on V8.' })
    const [said, wanted] =
      prompt.kind === 'completion'
        ? [prompt.text, [VALUES.comment, VALUES.signature]]
        : [prompt.turns[0]?.text, [VALUES.statement, VALUES.task, VALUES.rules, 'It runs on V8.']]
    for (const value of wanted) expect(said).toContain(value)
  })
})
