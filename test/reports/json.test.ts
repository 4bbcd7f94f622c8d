import { describe, expect, test } from 'vitest'
import { z } from 'zod'

import { Scores } from '../../harness/model/score.ts'
import { report } from '../../reports/json.ts'
import { exampleReport, HOSTILE } from './example-report.ts'

const Content = z.object({
  schema: z.literal('effbench-report/1'),
  header: z.object({ plan: z.object({ seed: z.string() }) }),
  sets: Scores.shape.sets,
  canonicalTimes: Scores.shape.canonicalTimes,
  references: Scores.shape.references,
  between: Scores.shape.between,
  preferences: Scores.shape.preferences,
  candidates: z.array(
    z.object({ set: z.string(), problem: z.string(), name: z.string(), verdict: z.unknown(), score: z.unknown() }),
  ),
})

describe('json', () => {
  const input = exampleReport()
  const text = report.render(input, { columns: 80, color: false })
  const content = Content.parse(JSON.parse(text))

  test('holds the scores as they are', () => {
    expect(content.sets).toEqual(input.scores.sets)
    expect(content.canonicalTimes).toEqual(input.scores.canonicalTimes)
    expect(content.references).toEqual(input.scores.references)
    expect(content.between).toEqual(input.scores.between)
    expect(content.preferences).toEqual(input.scores.preferences)
    expect(content.candidates.length).toBe(input.record.candidates.length)
  })

  test('keeps names exactly, so that they can be matched with the record', () => {
    expect(content.candidates.map(({ name }) => name)).toEqual(input.record.candidates.map(({ name }) => name))
    expect(content.candidates.some(({ name }) => name === HOSTILE)).toBe(true)
  })

  test('is safe to print: nothing in it acts', () => {
    expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}\p{Noncharacter_Code_Point}]/u)
    expect(text).not.toContain('##[')
    expect(text).not.toMatch(/^\s*::/mu)
  })

  test('leaves sources and raw rounds in the record', () => {
    expect(text).not.toContain('"rounds"')
    expect(text).not.toContain('export const solve')
  })
})
