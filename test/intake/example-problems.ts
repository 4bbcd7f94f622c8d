import { ProblemCard, type Entry } from '../../harness/model/problem.ts'

const card = (id: string, entry: Entry): ProblemCard =>
  ProblemCard.parse({
    id,
    version: 1,
    title: id,
    entry,
    levels: [{ name: 'small', size: 10, hardness: 3 }],
    families: ['random'],
    references: { canonical: 'n' },
    stresses: 'nothing: an example',
    tags: [],
    source: { kind: 'original', licence: 'MIT' },
  })

export const TWO_SUM = card('two-sum', {
  kind: 'function',
  name: 'twoSum',
  parameters: ['value', 'value'],
  result: 'value',
})

export const LRU_CACHE = card('lru-cache', { kind: 'class', name: 'LRUCache', methods: ['get', 'put'] })

export const PROBLEMS = [TWO_SUM, LRU_CACHE, card('edit-distance', TWO_SUM.entry)]
