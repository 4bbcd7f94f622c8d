import { expect, it } from 'vitest'

import { isSelected } from '../../harness/corpus/select-problems.ts'
import { loadProblem } from '../../harness/corpus/load-corpus.ts'
import { SOUND } from '../app/verify/broken-problem.ts'

const { card } = (await loadProblem(SOUND)).problem

it('takes a card of which every part that is asked for holds', () => {
  expect(isSelected(card, {})).toBe(true)
  expect(isSelected(card, { tag: ['graph', 'Array'] })).toBe(true)
  expect(isSelected(card, { tag: ['graph'] })).toBe(false)
  expect(isSelected(card, { stress: ['Allocation'] })).toBe(true)
  expect(isSelected(card, { stress: ['recursion'] })).toBe(false)
  expect(isSelected(card, { category: ['everyday'], difficulty: ['easy', 'hard'] })).toBe(true)
  expect(isSelected(card, { category: ['everyday'], difficulty: ['hard'] })).toBe(false)
  expect(isSelected({ ...card, difficulty: undefined }, { difficulty: ['easy'] })).toBe(false)
})
