/**
 * What the stopping rule costs and keeps: coverage, false alarms, power, pairs and half-widths, simulated on synthetic
 * noise and on recorded. Prints the tables of docs/stopping.md and writes JSON. A minute, and no measuring.
 *
 *   node bench/stopping.ts --runs 4000
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'

import { MEASURING_RULES } from './simulation/measuring-rules.ts'
import { recordedNoise, SYNTHETIC_NOISE } from './simulation/noise-models.ts'
import { recordings } from './simulation/recorded-noise.ts'
import { simulate, type Simulated } from './simulation/simulate.ts'

const { values: options } = parseArgs({
  options: {
    runs: { type: 'string', default: '4000' },
    seed: { type: 'string', default: '1' },
    out: { type: 'string', default: 'bench/out/stopping.json' },
  },
})
const runs = Number(options.runs)
const seed = Number(options.seed)

/** The same code, the border of what is called equal, what must be seen, and what is plain. */
const RATIOS = [1, 1.03, 1.05, 1.1] as const

const percent = (share: number): string => (100 * share).toFixed(1)
const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`

const HEAD = [
  'rule',
  'covers, worst',
  '≠ 1 at 1.00',
  'alarms at 1.00',
  '≠ 1 at 1.05',
  'slower at 1.05',
  'slower at 1.10',
  'pairs at 1 / 1.05',
  '± at 1 / 1.05',
]

const all: { noise: string; rule: string; ratio: number; figures: Simulated }[] = []
for (const noise of [...SYNTHETIC_NOISE, ...recordings().flatMap(recordedNoise)]) {
  console.log(`\n**${noise.name}**${noise.isWithinClaim ? '' : ' (beyond what is claimed)'}\n`)
  console.log(row(HEAD))
  console.log(row(HEAD.map((_, index) => (index === 0 ? '---' : '--:'))))
  for (const rule of MEASURING_RULES) {
    const of = RATIOS.map((ratio) => ({ ratio, figures: simulate({ rule, noise, ratio, runs, seed }) }))
    all.push(...of.map(({ ratio, figures }) => ({ noise: noise.name, rule: rule.name, ratio, figures })))
    const [same, , slow, plain] = of.map(({ figures }) => figures)
    if (same === undefined || slow === undefined || plain === undefined) throw new Error('four ratios')
    console.log(
      row([
        rule.name,
        percent(Math.min(...of.map(({ figures }) => figures.coverage))),
        percent(same.excludesOne),
        percent(same.alarms),
        percent(slow.excludesOne),
        percent(slow.calledSlower),
        percent(plain.calledSlower),
        `${same.pairs.toFixed(1)} / ${slow.pairs.toFixed(1)}`,
        `${percent(same.halfWidth)} / ${percent(slow.halfWidth)}`,
      ]),
    )
  }
}
mkdirSync('bench/out', { recursive: true })
writeFileSync(options.out, `${JSON.stringify({ runs, seed, all }, undefined, 2)}\n`)
