import { expect, it } from 'vitest'

import { codeBlocks, sectionOf } from '../../../../harness/app/verify/statement/code-blocks.ts'

const DOCUMENT =
  '# Title\n\n```ts\nfunction f(): void\n```\n\n## Examples\n\n```\nf() → 1\n```\n\n## Notes\n\n```ts\ntype A = 1\n```\n'

it('reads the blocks of TypeScript and no others', () => {
  expect(codeBlocks(DOCUMENT)).toEqual(['function f(): void\n', 'type A = 1\n'])
})

it('reads a section up to the next heading, or to the end', () => {
  expect(sectionOf(DOCUMENT, 'Examples')?.trim()).toBe('```\nf() → 1\n```')
  expect(sectionOf(DOCUMENT, 'Notes')).toContain('type A = 1')
  expect(sectionOf(DOCUMENT, 'Nothing')).toBeUndefined()
})
