import type { Row } from './compare.ts'

const yesNo = (isSo: boolean): string => (isSo ? 'yes' : 'no')

const gainText = (gain: number | undefined): string => {
  if (gain === undefined) return ''
  return gain > 1_000 ? '> 1000 ×' : `${gain.toFixed(2)} ×`
}

/** No sign that would end a cell or begin an element: a reason may repeat what a candidate threw. */
const cell = (text: string): string => text.replace(/[^\p{L}\p{N} .,:;()/_'×>-]/gu, ' ').trim()

/** One row a program: what it should come to, and what it came to on either side. */
export const markdownTable = (rows: readonly Row[]): string =>
  [
    '| program | expected | naive runner | gain | fooled | effbench | gain | fooled |',
    '|---|---|---|---|---|---|---|---|',
    ...rows.map(({ name, expected, naive, effbench }) =>
      [
        ...['', name, expected, cell(naive.outcome), gainText(naive.gain), yesNo(naive.isFooled)],
        ...[effbench.outcome, gainText(effbench.gain), yesNo(effbench.isFooled), ''],
      ].join(' | '),
    ),
  ]
    .map((line) => line.trim())
    .join('\n')

/** The naive runner has no process of its own to lose: what ended it would have ended the whole harness. */
const isEnd = ({ naive }: Row): boolean => /^(ended|timed-out|out-of-memory)/.test(naive.outcome)

const groupOf = ({ name }: Row): string => name.split('/')[0] ?? ''

const count = (of: readonly Row[], holds: (row: Row) => boolean): number => of.filter(holds).length

/** One row a group of attacks: how many fooled either side. */
export const groupTable = (rows: readonly Row[]): string =>
  [
    '| group | attacks | fooled the naive runner | ended, hung or exhausted it | fooled effbench |',
    '|---|---|---|---|---|',
    ...Map.groupBy(
      rows.filter((row) => !isControl(row)),
      groupOf,
    )
      .entries()
      .map(
        ([group, of]) =>
          `| ${group} | ${of.length} | ${count(of, ({ naive }) => naive.isFooled)} | ${count(of, isEnd)} | ` +
          `${count(of, ({ effbench }) => effbench.isFooled)} |`,
      ),
  ].join('\n')

export interface Totals {
  readonly attacks: number
  readonly controls: number
  readonly naive: {
    readonly fooled: number
    /** Attacks after which a harness that imports its candidates would not have gone on. */
    readonly ended: number
    readonly controlsAccepted: number
  }
  readonly effbench: {
    readonly fooled: number
    /** Better than their twins at first, and not each time they were measured again. */
    readonly suspected: number
    readonly controlsAccepted: number
    readonly unexpected: number
  }
}

const isControl = ({ name }: Row): boolean => name.startsWith('controls/')

export const totalsOf = (rows: readonly Row[]): Totals => {
  const controls = rows.filter(isControl)
  const attacks = rows.filter((row) => !isControl(row))
  return {
    attacks: attacks.length,
    controls: controls.length,
    naive: {
      fooled: count(attacks, ({ naive }) => naive.isFooled),
      ended: count(attacks, isEnd),
      controlsAccepted: count(controls, ({ naive }) => naive.outcome === 'accepted'),
    },
    effbench: {
      fooled: count(attacks, ({ effbench }) => effbench.isFooled),
      suspected: count(attacks, ({ effbench }) => effbench.wasSuspected === true && !effbench.isFooled),
      controlsAccepted: count(controls, ({ effbench }) => effbench.outcome === 'accepted'),
      unexpected: count(rows, ({ effbench }) => !effbench.isAsExpected),
    },
  }
}

/** The totals as a table of two columns, one for either side. */
export const totalsTable = ({ attacks, controls, naive, effbench }: Totals): string =>
  [
    '| | naive runner | effbench |',
    '|---|---|---|',
    `| attacks that fooled it, of ${attacks} | ${naive.fooled} | ${effbench.fooled} |`,
    `| better than their twins at first, not each time again | not measured again | ${effbench.suspected} |`,
    `| attacks that ended, hung or exhausted it | ${naive.ended} | 0 |`,
    `| honest controls accepted, of ${controls} | ${naive.controlsAccepted} | ${effbench.controlsAccepted} |`,
  ].join('\n')
