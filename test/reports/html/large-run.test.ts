import { describe, expect, test } from 'vitest'
import { z } from 'zod'

import { report } from '../../../reports/html.ts'
import { EAGER_MOST } from '../../../reports/html/large-run.ts'
import { sayEstimate } from '../../../reports/wording/estimate.ts'
import { buildRecord, type BuiltCandidate } from '../../record-builder.ts'
import { HOSTILE, reportOf } from '../example-report.ts'
import { parsedHtml } from '../parsed.ts'

const PROBLEMS = ['two-sum', 'lru-cache']
const SOURCE = `// </script><!-- ${HOSTILE}\nexport const solve = () => 1\n`

const candidates = (perCell: number, source: string): readonly BuiltCandidate[] =>
  PROBLEMS.flatMap((problem) =>
    ['careful', 'hasty'].flatMap((set) =>
      Array.from({ length: perCell }, (_, index): BuiltCandidate => {
        const own = { set, problem, name: index === 0 ? HOSTILE : `${index}`, source: `${source}// ${set} ${index}` }
        return index % 3 === 2 ? { ...own, verdict: 'wrong-answer' } : { ...own, ratios: 1 + index / 50 }
      }),
    ),
  )

const Data = z.object({
  sets: z.array(z.tuple([z.string(), z.number(), z.string()])),
  verdicts: z.array(z.tuple([z.string(), z.string(), z.string(), z.string()])),
  problems: z.array(
    z.tuple([z.string(), z.array(z.tuple([z.number(), z.string(), z.string(), z.string(), z.string()]))]),
  ),
})

const pageOf = (input: ReturnType<typeof reportOf>) => {
  const text = report.render(input, { columns: 80, color: false })
  const { all } = parsedHtml(text)
  const json = (id: string): unknown => JSON.parse(all(`script#${id}`)[0]?.textContent ?? 'null')
  return { text, all, data: Data.parse(json('data')), bodies: z.record(z.string(), z.string()).parse(json('bodies')) }
}

describe('a run of many candidates', () => {
  const input = reportOf(buildRecord({ problems: PROBLEMS.map((id) => ({ id })), candidates: candidates(85, SOURCE) }))
  const { text, all, data, bodies } = pageOf(input)

  test('has no element for a candidate, and says without a script where they are', () => {
    expect(input.record.candidates.length).toBeGreaterThan(EAGER_MOST)
    expect(all('details.candidate')).toHaveLength(0)
    expect(all('noscript')).toHaveLength(1)
    expect(all('table.heat td a').length).toBe(4)
  })

  test('has a line of data for each, with the figures of the scores', () => {
    const speeds = data.problems.flatMap(([, groups]) => groups.flatMap(([, , , list]) => list.split('|')))
    expect(speeds).toHaveLength(input.record.candidates.length)
    const [first] = input.scores.candidates
    expect(speeds[0]?.split(',').slice(0, 3).join()).toBe(
      first === undefined ? '' : sayEstimate(first.speedup).replace('× (', ',').replace('–', ',').replace(')', ''),
    )
    const kinds = data.problems.flatMap(([, groups]) => groups.map(([, , letters]) => letters)).join('')
    expect(data.verdicts[kinds.charCodeAt(2) - 97]?.[0]).toBe('wrong-answer')
    expect(kinds).toHaveLength(input.record.candidates.length)
  })

  test('carries the bodies as markup that cannot end its element', () => {
    expect(Object.keys(bodies)).toHaveLength(input.record.candidates.length)
    expect(bodies['candidate-0']).toContain('export const solve')
    expect(text).not.toContain('<!-- <img')
    expect(text.split('</script>')).toHaveLength(4)
    expect(all('img')).toHaveLength(0)
  })
})

test('a page stays below five megabytes whatever the sources, and every set and problem has its best', () => {
  const source = `${'const filler = "0123456789"\n'.repeat(700)}export const solve = () => 1\n`
  const input = reportOf(buildRecord({ problems: PROBLEMS.map((id) => ({ id })), candidates: candidates(150, source) }))
  const { text, bodies } = pageOf(input)
  expect(Buffer.byteLength(text)).toBeLessThan(5e6)
  const included = Object.keys(bodies).length
  expect(included).toBeGreaterThan(4)
  expect(included).toBeLessThan(600)
  for (const id of ['candidate-0', 'candidate-150', 'candidate-300', 'candidate-450']) {
    expect(Object.keys(bodies)).toContain(id)
  }
})

test('the page of 4 sets and 60 problems stays below 1.5 MB, with all sources in it', () => {
  const problems = Array.from({ length: 60 }, (_, index) => ({
    id: `problem-${index}`,
    references: [
      { name: 'sorting', ratios: 2 },
      { name: 'plain', ratios: 9 },
    ],
  }))
  const source = '  if (numbers[at] > most) most = numbers[at] // the largest so far\n'.repeat(18)
  const built = buildRecord({
    problems,
    isMemoryMeasured: true,
    candidates: problems.flatMap(({ id }) =>
      [1, 2, 3, 4].map((set) => ({
        ...{ set: `set ${set}`, problem: id, ratios: 0.6 + set / 2, memory: set / 2 },
        source: `export const solve = (numbers: number[]): number => {\n${source}  return ${set}\n}\n`,
      })),
    ),
  })
  const text = report.render(reportOf(built), { columns: 80, color: false })
  expect(text.match(/export const solve = \(numbers/gu)).toHaveLength(240)
  expect(Buffer.byteLength(text)).toBeLessThan(1.5e6)
})
