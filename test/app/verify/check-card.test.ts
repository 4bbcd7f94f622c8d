import { expect, it } from 'vitest'

import { checkCard } from '../../../harness/app/verify/check-card.ts'
import { loadProblem } from '../../../harness/corpus/load-corpus.ts'
import { SOUND } from './broken-problem.ts'

const { card } = (await loadProblem(SOUND)).problem

it('is content with a card that says everything', () => {
  expect(checkCard(card)).toMatchObject([{ isRight: true, says: 'everyday, easy, version 1, MIT' }])
})

it('names every field that is missing, with what to write', () => {
  const { category: _, difficulty: __, ...rest } = card
  const bare = { ...rest, tags: [], source: { kind: 'original' as const, licence: 'MIT' } }
  expect(checkCard(bare).map(({ isRight, says }) => [isRight, says.split(':')[0]])).toEqual([
    [false, 'category'],
    [false, 'difficulty'],
    [false, 'source.author'],
    [false, 'tags'],
  ])
})
