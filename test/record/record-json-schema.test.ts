import { readFileSync } from 'node:fs'

import { expect, it } from 'vitest'
import { z } from 'zod'

import { recordJsonSchema } from '../../harness/record/record-json-schema.ts'

it('is what docs/record.schema.json holds; otherwise run `npm run schema`', () => {
  // The formatter breaks lines its own way; content and order are ours.
  const asWritten = JSON.stringify(JSON.parse(readFileSync('docs/record.schema.json', 'utf8')))
  expect(asWritten).toBe(JSON.stringify(JSON.parse(recordJsonSchema())))
})

it('names every kind of line', () => {
  const { oneOf } = z
    .object({ oneOf: z.array(z.object({ properties: z.object({ kind: z.object({ const: z.string() }) }) })) })
    .parse(JSON.parse(recordJsonSchema()))
  expect(oneOf.map(({ properties }) => properties.kind.const)).toEqual([
    'header',
    'problem',
    ...['candidate', 'reference', 'canonical', 'measurement', 'trial', 'weather', 'types', 'end'],
  ])
})
