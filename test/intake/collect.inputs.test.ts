import fc from 'fast-check'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { constants, createContext, Script } from 'node:vm'

import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { collectCandidates, type Collected } from '../../harness/intake/collect.ts'
import { prepareScript } from '../../harness/intake/prepare.ts'
import type { KnownProblem } from '../../harness/intake/problem-finder.ts'
import { Candidate } from '../../harness/model/candidate.ts'
import { UsageError } from '../../harness/model/errors.ts'
import { LRU_CACHE, PROBLEMS, TWO_SUM } from './example-problems.ts'
import { CHATS } from './inputs/chats.ts'
import { DAMAGE } from './inputs/damage.ts'
import { FORMATS } from './inputs/formats.ts'
import { SIGNATURE, type Input, type Outcome } from './inputs/input.ts'

const EDIT_DISTANCE = PROBLEMS.find(({ id }) => id === 'edit-distance')
if (EDIT_DISTANCE === undefined) throw new Error('an example problem is missing')

const matching = (pattern: RegExp): unknown => expect.stringMatching(pattern)

/** Of three problems, entry points told apart; one is known elsewhere by a number. */
const KNOWN: readonly KnownProblem[] = [
  { ...TWO_SUM, title: 'Two Sum', aliases: ['leetcode/1'] },
  { ...LRU_CACHE, title: 'LRU Cache' },
  { ...EDIT_DISTANCE, entry: { ...EDIT_DISTANCE.entry, name: 'minDistance' } },
]

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'effbench-inputs-'))
})
afterEach(async () => rm(folder, { recursive: true }))

const take = async ({ files, give }: Input): Promise<Collected> => {
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), content)
  }
  const paths = (give ?? Object.keys(files).slice(0, 1)).map((path) => join(folder, path))
  return collectCandidates({
    paths,
    problems: KNOWN,
    statements: { 'two-sum': `# Two Sum\n\n\`\`\`ts\n${SIGNATURE.replace(' {', '')}\`\`\`\n` },
  })
}

const outcomeOf = ({ problem, source }: Candidate): Outcome => {
  const entry = KNOWN.find(({ id }) => id === problem)?.entry ?? TWO_SUM.entry
  const prepared = prepareScript({ source, entry })
  if (prepared.kind === 'refused') return prepared.reason
  const context = createContext(constants.DONT_CONTEXTIFY)
  const ask = problem === 'two-sum' ? 'JSON.stringify(entry([3, 2, 4], 6))' : 'typeof entry'
  const answer: unknown = new Script(`(() => { const entry = ${prepared.script}; return ${ask} })()`).runInContext(
    context,
  )
  return problem !== 'two-sum' ? 'loaded' : answer === '[1,2]' ? 'solves' : 'no-entry-point'
}

const inputs = [...FORMATS, ...CHATS, ...DAMAGE]

describe('what people give', () => {
  it('is tried in many forms', () => expect(inputs.length).toBeGreaterThanOrEqual(60))

  it.each(inputs.filter(({ refusal }) => refusal === undefined).map((input) => [input.what, input] as const))(
    'is understood: %s',
    async (_, input) => {
      const { candidates, notes } = await take(input)
      expect(candidates.map((candidate) => Candidate.parse(candidate))).toEqual(candidates)
      const outcomes = candidates.map((candidate) => [
        `${candidate.set}/${candidate.problem}/${candidate.name}`,
        outcomeOf(candidate),
      ])
      expect(outcomes).toEqual(Object.entries(input.candidates ?? {}))
      for (const note of input.notes ?? []) expect(notes).toContainEqual(matching(note))
    },
  )

  it.each(inputs.filter(({ refusal }) => refusal !== undefined).map((input) => [input.what, input] as const))(
    'is refused with a remedy: %s',
    async (_, input) => {
      const refusal: unknown = await take(input).catch((cause: unknown) => cause)
      expect(refusal).toBeInstanceOf(UsageError)
      expect(refusal).toMatchObject({ message: matching(input.refusal ?? /^$/) })
      expect(refusal).toMatchObject({ message: matching(/^[^\n]{1,400}$/) })
    },
  )

  it('never ends in anything but candidates or a message, however it is damaged', async () => {
    const damage = fc.record({
      input: fc.constantFrom(...inputs),
      at: fc.nat(),
      cut: fc.nat({ max: 40 }),
      insert: fc.constantFrom('', '"', '{', '[', '`', '\n```\n', '<think>', '\\', '\0', '\u2028', ','),
    })
    let understood = 0
    await fc.assert(
      fc.asyncProperty(damage, async ({ input, at, cut, insert }) => {
        const files = Object.entries(input.files).map(([path, content]): [string, Buffer] => {
          const index = at % (content.length + 1)
          const parts = [content.slice(0, index), Buffer.from(insert), content.slice(index + cut)]
          return [path, Buffer.concat(parts.map((part) => Buffer.from(part)))]
        })
        const taken: unknown = await take({ ...input, files: Object.fromEntries(files) }).catch(
          (cause: unknown) => cause,
        )
        expect(!(taken instanceof Error) || taken instanceof UsageError).toBe(true)
        if (!(taken instanceof Error)) understood += 1
        await rm(folder, { recursive: true })
        await mkdir(folder)
      }),
      { numRuns: 200 },
    )
    expect(understood).toBeGreaterThan(50)
  })

  it.each([
    ['white space', ' '.repeat(200_000)],
    ['empty lines', '\n'.repeat(200_000)],
    ['functions without a name', 'function '.repeat(20_000) + ' '.repeat(100_000)],
    ['generics left open', 'a<'.repeat(100_000)],
    ['regular expressions left open', '/['.repeat(100_000)],
    ['quotes', '"\'`'.repeat(70_000)],
    ['fences', '```\n'.repeat(50_000)],
    ['tags', '<think>\n</think>'.repeat(20_000)],
    ['a sentence that never ends', 'A b '.repeat(60_000)],
    ['dots', '.a'.repeat(100_000)],
    ['stars', `A b .${'*'.repeat(200_000)}x`],
  ])('is taken in without delay, as hostile as it may be: %s', async (_, text) => {
    const { candidates } = await take({
      what: '',
      files: { 's.jsonl': JSON.stringify({ task_id: 'two-sum', completion: text }) },
    })
    expect(candidates).toHaveLength(1)
    await expect(
      take({ what: '', files: { 's.jsonl': JSON.stringify({ task_id: text, completion: '' }) } }),
    ).rejects.toThrow(UsageError)
    await expect(take({ what: '', files: { 's.md': `# ${text}\n` } })).rejects.toThrow(UsageError)
  })
})
