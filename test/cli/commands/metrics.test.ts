import { Command } from 'commander'
import { expect, test } from 'vitest'
import { z } from 'zod'

import { loadMetrics } from '../../../harness/app/score.ts'
import { addMetrics } from '../../../harness/cli/commands/metrics.ts'
import type { ExitCode } from '../../../harness/cli/exit-code.ts'

const COLUMNS = 80

const run = async (...words: string[]): Promise<{ text: string; code: ExitCode | undefined }> => {
  const said: string[] = []
  let code: ExitCode | undefined
  const program = new Command('effbench').exitOverride()
  const say = (text: string): void => {
    said.push(text)
  }
  addMetrics(program, {
    console: { ...{ result: say, say, columns: COLUMNS, resultColor: false, sayColor: false }, isLive: false },
    end: (ended) => {
      code = ended
    },
  })
  await program.parseAsync(['metrics', ...words], { from: 'user' })
  return { text: said.join('\n'), code }
}

const Listed = z.array(
  z.strictObject({
    ...{ id: z.string(), title: z.string(), definition: z.string(), source: z.string() },
    figures: z.array(z.string()).min(1),
  }),
)

const metrics = await loadMetrics()

test('every metric with definition, source and figures, in lines that fit', async () => {
  const { text, code } = await run('--k', '1,10')
  expect(code).toBe(0)
  expect(metrics.length).toBeGreaterThan(10)
  const inOneLine = text.replaceAll(/\s+/g, ' ')
  const missing = metrics.filter(
    ({ definition, source }) => !inOneLine.includes(definition) || !inOneLine.includes(source),
  )
  expect(missing.map(({ id }) => id)).toEqual([])
  expect(inOneLine).toContain('pass@1, pass@1-correct, pass@10, pass@10-correct')
  expect(text.split('\n').filter((line) => line.length > COLUMNS)).toEqual([])
})

test('as JSON, for k = 1 unless told', async () => {
  const { text, code } = await run('--json')
  expect(code).toBe(0)
  const listed = Listed.parse(JSON.parse(text))
  expect(listed.map(({ id }) => id)).toEqual(metrics.map(({ id }) => id))
  expect(listed.flatMap(({ figures }) => figures)).toEqual(expect.arrayContaining(['pass@1', 'net-max', 'fast@1.5']))
})
