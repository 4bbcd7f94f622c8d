/** Metrics and report formats are found by listing their folders: here each one found is looked at. */
import { readdirSync } from 'node:fs'

import { describe, expect, it } from 'vitest'

import { METRICS_FOLDER, REPORTS_FOLDER } from '../../harness/app/package-root.ts'
import { loadMetrics, loadReporters, metricIds, score } from '../../harness/app/score.ts'
import { MetricResult, Scores } from '../../harness/model/score.ts'
import { buildRecord } from '../record-builder.ts'

const record = buildRecord()
const metrics = await loadMetrics()
const reporters = await loadReporters()

const modules = (folder: string): string[] => readdirSync(folder).filter((file) => file.endsWith('.ts'))

describe('metrics', () => {
  it('are all there, each under an id of its own', () => {
    expect(metrics.length).toBeGreaterThan(0)
    expect(metrics).toHaveLength(modules(METRICS_FOLDER).length)
    expect(new Set(metrics.map(({ id }) => id)).size).toBe(metrics.length)
  })

  it.each(metrics)('$id says what it is and where it comes from, and computes what the schema allows', (metric) => {
    const { id, title, definition, source } = metric
    for (const text of [id, title, definition, source]) expect(text.trim()).not.toBe('')
    expect(definition.length).toBeGreaterThan(40)
    const view = { set: 'a', problems: [], horizon: 20, alpha: 0.05, seed: 1 }
    const results = metric.compute(view, [1, 5])
    expect(results.length).toBeGreaterThan(0)
    for (const result of results) {
      expect(MetricResult.parse(result)).toEqual(result)
      expect(result.estimate.kind, 'of nothing, nothing can be said').toBe('absent')
    }
  })
})

describe('report formats', () => {
  it('are all there, each under a name and with a file of its own', () => {
    expect(reporters.length).toBeGreaterThan(0)
    expect(reporters.length).toBeLessThanOrEqual(modules(REPORTS_FOLDER).length)
    expect(new Set(reporters.map(({ name }) => name)).size).toBe(reporters.length)
    const files = reporters.flatMap(({ fileName }) => fileName ?? [])
    expect(new Set(files).size).toBe(files.length)
    expect(reporters.map(({ name }) => name)).toEqual(expect.arrayContaining(['html', 'json', 'junit', 'terminal']))
  })

  it.each(reporters)('$name says what it is, and renders a record and one without a candidate', async (reporter) => {
    const { name, description, fileName } = reporter
    expect(name).toMatch(/^[a-z]+$/)
    expect(description.length).toBeGreaterThan(20)
    expect(fileName ?? 'for-the.terminal').toMatch(/^[a-z-]+\.[a-z]+$/)
    const options = { columns: 80, color: false }
    expect(reporter.render({ record, scores: await score(record) }, options)).toContain('careful')
    const empty = buildRecord({ candidates: [] })
    const text = reporter.render({ record: empty, scores: await score(empty) }, options)
    expect(text.endsWith('\n')).toBe(true)
    const said = text.replaceAll(/<script>.*?<\/script>/gs, '')
    expect(/\bNaN\b|\bundefined\b|\[object/.exec(said)).toBeNull()
  })
})

describe('score', () => {
  it('computes every metric for every set, for k = 1 unless told', async () => {
    const scores = await score(record)
    expect(Scores.parse(scores)).toEqual(scores)
    expect(scores.k).toEqual([1])
    expect(scores.sets.map(({ set }) => set).toSorted()).toEqual(['careful', 'hasty', 'troublesome'])
    for (const set of scores.sets) expect(set.metrics.map(({ id }) => id)).toEqual(await metricIds())
    const more = await score(record, { k: [2, 10] })
    for (const set of more.sets) expect(set.metrics.map(({ id }) => id)).toEqual(await metricIds([2, 10]))
  })
})

describe('metricIds', () => {
  it('names the figures that a threshold can be set on', async () => {
    expect(await metricIds([3])).toEqual(expect.arrayContaining(['pass@3', 'pass@3-correct', 'eff@3', 'speedup']))
    expect(await metricIds([3])).not.toContain('pass@1')
    const ids = await metricIds([1, 2])
    expect(new Set(ids).size).toBe(ids.length)
  })
})
