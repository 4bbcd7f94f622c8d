import { didYouMean, suggest } from '../intake/suggest.ts'
import { UsageError } from '../model/errors.ts'
import type { RunRecord } from '../model/record.ts'
import type { Scores } from '../model/score.ts'
import { reportInput } from './report-input.ts'
import { loadReporters } from './score.ts'

export interface RenderOptions {
  readonly record: RunRecord
  /** Of this record: what `score` made of it. */
  readonly scores: Scores
  /** `terminal`, `json`, `html`, `markdown`, …: as `--format` takes it. */
  readonly format: string
  /** Width of the terminal in characters; formats that go into files ignore it. 80 unless told. */
  readonly columns?: number
  /** Whether the terminal's format may have colours. Not unless told. */
  readonly color?: boolean
}

/** A report as text. Throws UsageError, with what may have been meant, for a format that there is none of. */
export const render = async ({
  record,
  scores,
  format,
  columns = 80,
  color = false,
}: RenderOptions): Promise<string> => {
  const reporters = await loadReporters()
  const reporter = reporters.find(({ name }) => name === format)
  if (reporter !== undefined) return reporter.render(await reportInput(record, scores), { columns, color })
  const known = reporters.map(({ name }) => name)
  const near = suggest({ word: format, among: known })
  throw new UsageError(`no format "${format}"${near.length > 0 ? didYouMean(near) : `; there are ${known.join(', ')}`}`)
}
