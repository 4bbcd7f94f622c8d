import { expect, it } from 'vitest'

import { withoutThoughts } from '../../harness/intake/thoughts.ts'

it.each([
  ['<think>\nwhat if\n</think>\nanswer', '\nanswer'],
  ['<think>short</think>\nanswer', '\nanswer'],
  ['before\n<thinking>\na\n</thinking>\nafter', 'before\n\nafter'],
  ['what if\n</think>\n\nanswer', '\n\nanswer'],
  ['<think>one</think>\nx\n<think>two</think>\nanswer', '\nanswer'],
  ['<|begin_of_thought|>\na\n<|end_of_thought|>\nanswer', '\nanswer'],
  ['<reasoning>\nnever ends', ''],
  ['answer\n<think>\nsecond thoughts', 'answer\n'],
  ['const a = x <think> (y)', 'const a = x <think> (y)'],
  ['const tag = "</think>" + more', 'const tag = "</think>" + more'],
  ['new Map<number, number>()', 'new Map<number, number>()'],
])('of %j only the answer is left', (text, answer) => {
  expect(withoutThoughts(text)).toBe(answer)
})
