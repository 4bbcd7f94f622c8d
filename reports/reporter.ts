import type { GrowthSummary } from '../harness/model/growth.ts'
import type { RunRecord } from '../harness/model/record.ts'
import type { Scores } from '../harness/model/score.ts'

/** What a metric is, for a reader who wants to know what a figure means. */
export interface MetricDefinition {
  readonly id: string
  readonly title: string
  /** The formula and its edges in words. */
  readonly definition: string
  readonly source: string
  /** Ids of the figures it gives: `net`, `net-max`. */
  readonly figures: readonly string[]
}

/** What every format is made from. Old records can be rendered again: nothing here was executed to get it. */
export interface ReportInput {
  readonly record: RunRecord
  readonly scores: Scores
  /** Without them figures are shown by their titles alone. */
  readonly definitions?: readonly MetricDefinition[] | undefined
  /** By key of the measurement, where growth was observed. */
  readonly growth?: ReadonlyMap<string, GrowthSummary> | undefined
}

export interface ReportOptions {
  /** Width of the terminal in characters; formats that go into files ignore it. */
  readonly columns: number
  readonly color: boolean
  /** Whether a terminal shows the figures beyond the headline too: somebody asked for metrics by name. */
  readonly everyMetric?: boolean | undefined
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
  /** Written only where it was asked for by name: somebody's service reads it, and most people have none. */
  readonly isOnRequest?: boolean
  render(input: ReportInput, options: ReportOptions): string
}
