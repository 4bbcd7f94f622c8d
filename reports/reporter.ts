import type { RunRecord } from '../harness/model/record.ts'
import type { Scores } from '../harness/model/score.ts'

/** What every format is made from. Old records can be rendered again: nothing here was executed to get it. */
export interface ReportInput {
  readonly record: RunRecord
  readonly scores: Scores
}

export interface ReportOptions {
  /** Width of the terminal in characters; formats that go into files ignore it. */
  readonly columns: number
  readonly color: boolean
}

/**
 * One output format: one file in this folder that exports it as `report`. A pure function of record, scores and
 * options, without clock, files or randomness, so the same record gives the same bytes.
 */
export interface Reporter {
  readonly name: string
  readonly description: string
  /** Name of the file in the run's directory; undefined: for the terminal only. */
  readonly fileName: string | undefined
  render(input: ReportInput, options: ReportOptions): string
}
