import { loadMetrics } from '../../app/score.ts'
import { KS } from '../../model/defaults.ts'
import { figureIds } from '../../score/figure-ids.ts'
import type { Metric } from '../../score/metric.ts'
import { EXIT } from '../exit-code.ts'
import { parseOptions } from '../options.ts'
import type { AddCommand } from './command.ts'

/** Words in lines no longer than `columns`, each after `indent` spaces. */
const wrap = (text: string, columns: number, indent: number): string => {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && indent + line.length + 1 + word.length > columns) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line].map((one) => ' '.repeat(indent) + one).join('\n')
}

const INDENT = 4

const describe = (metric: Metric, k: readonly number[], columns: number): string =>
  [
    `${metric.id}  ${metric.title}`,
    wrap(metric.definition, columns, INDENT),
    wrap(`Source: ${metric.source}.`, columns, INDENT),
    wrap(`Figures: ${figureIds(metric, k).join(', ')}`, columns, INDENT),
  ].join('\n')

export const addMetrics: AddCommand = (program, { console, end }) => {
  program
    .command('metrics')
    .summary('list the metrics with definition and source')
    .description('Lists every metric a run is scored by: what it is, where it was published, and the figures it gives.')
    .option('--k <list>', 'k of the figures that have one, separated by commas (default: 1)')
    .option('--json', 'print the metrics as JSON')
    .action(async (given: unknown) => {
      const { k = KS, json } = parseOptions(given)
      const metrics = await loadMetrics()
      if (json === true) {
        const listed = metrics.map((metric) => {
          const { id, title, definition, source } = metric
          return { id, title, definition, source, figures: figureIds(metric, k) }
        })
        console.result(JSON.stringify(listed, undefined, 2))
      } else console.result(metrics.map((metric) => describe(metric, k, console.columns)).join('\n\n'))
      end(EXIT.done)
    })
}
