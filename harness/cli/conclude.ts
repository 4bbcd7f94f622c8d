import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

import type { Reporter, ReportInput } from '../../reports/reporter.ts'
import { certificateOf, sayCertificate } from '../../reports/wording/certificate.ts'
import { reportInput } from '../app/report-input.ts'
import { loadReporters, metricIds, metricsOf, score } from '../app/score.ts'
import { didYouMean, suggest } from '../intake/suggest.ts'
import { KS } from '../model/defaults.ts'
import { UsageError } from '../model/errors.ts'
import type { RunRecord } from '../model/record.ts'
import type { Scores } from '../model/score.ts'
import { unmetThresholds } from '../score/gate/unmet-thresholds.ts'
import type { Console } from './console.ts'
import { EXIT, type ExitCode } from './exit-code.ts'
import { sayUnmet } from './gate-words.ts'
import type { CliOptions } from './options.ts'

/** The end of a run, of a comparison, and of `report`: scores, files, the table, the exit code. */

type Chosen = Pick<CliOptions, 'k' | 'format' | 'json' | 'quiet' | 'failBelow' | 'metrics' | 'requireCertificate'>

const unknown = (option: string, what: string, word: string, known: readonly string[]): UsageError => {
  const near = suggest({ word, among: known })
  return new UsageError(
    `${option}: no ${what} "${word}"${near.length > 0 ? didYouMean(near) : `; there are ${known.join(', ')}`}`,
  )
}

/** The reporters asked for by name; when none is named, all that write a file and are not for those who ask. */
const chooseReporters = (reporters: readonly Reporter[], names: readonly string[] | undefined): Reporter[] => {
  const written = reporters.filter(({ fileName, isOnRequest }) => fileName !== undefined && isOnRequest !== true)
  if (names === undefined) return written
  return names.map((name) => {
    const found = reporters.find((reporter) => reporter.name === name)
    if (found !== undefined) return found
    const known = reporters.map((reporter) => reporter.name)
    throw unknown('--format', 'format', name, known)
  })
}

/** Refuses a mistyped format or metric before anything is run for it. */
export const requireKnown = async ({ format, failBelow, k, metrics }: Chosen): Promise<void> => {
  chooseReporters(await loadReporters(), format)
  await metricsOf(metrics, k ?? KS)
  const known = await metricIds(k)
  for (const { metric } of failBelow ?? []) {
    if (!known.includes(metric)) throw unknown('--fail-below', 'metric', metric, known)
  }
}

const render = (
  reporter: Reporter,
  input: ReportInput,
  { columns, resultColor }: Console,
  everyMetric = false,
): string => reporter.render(input, { columns, color: resultColor, everyMetric })

/** Writes the files and returns their paths. */
const writeReports = (reporters: readonly Reporter[], input: ReportInput, folder: string, console: Console): string[] =>
  reporters.flatMap((reporter) => {
    if (reporter.fileName === undefined) return []
    const path = join(folder, reporter.fileName)
    writeFileSync(path, render(reporter, input, console))
    return [path]
  })

/** A gate over half a run says nothing: candidates are missing that might not have met it. */
const sayIncomplete = (record: RunRecord, scores: Scores): string | undefined => {
  const { merged } = record.header
  if (merged !== undefined && merged.parts.length < merged.of)
    return `--fail-below cannot be judged: only ${merged.parts.length} of ${merged.of} shards are merged`
  const unmeasured = scores.sets.reduce((sum, set) => sum + set.unmeasured, 0)
  if (unmeasured === 0 && record.end !== undefined) return undefined
  return `--fail-below cannot be judged: ${unmeasured} of ${record.candidates.length} candidates are not measured; finish with --resume`
}

/** References are measured as candidates are, and fail as they do. */
const measuredSources = ({ candidates, references }: RunRecord): number => candidates.length + references.length

const exitCodeOf = (record: RunRecord, scores: Scores, options: Chosen, console: Console): ExitCode => {
  const faults = record.measurements.flatMap(({ verdict }) =>
    verdict.kind === 'harness-fault' ? [verdict.detail] : [],
  )
  if (faults.length > 0) {
    console.say(`the harness failed on ${faults.length} of ${measuredSources(record)} solutions: ${faults[0] ?? ''}`)
    return EXIT.fault
  }
  if (options.requireCertificate === true && certificateOf(scores).kind !== 'certified') {
    console.say(`--require-certificate: ${sayCertificate(scores).sentence}`)
    return EXIT.fault
  }
  if (options.failBelow === undefined) return EXIT.done
  const incomplete = sayIncomplete(record, scores)
  if (incomplete !== undefined) {
    console.say(incomplete)
    return EXIT.fault
  }
  const missed = unmetThresholds(scores, options.failBelow)
  for (const one of missed) console.say(sayUnmet(one))
  return missed.length > 0 ? EXIT.gateNotMet : EXIT.done
}

/** Prints the result of a record and writes its reports into `folder`, unless that is undefined. */
export const conclude = async (of: {
  record: RunRecord
  folder: string | undefined
  options: Chosen
  console: Console
  /** The format printed unless JSON is asked for; `none` prints nothing. */
  printed?: 'terminal' | 'comparison' | 'none'
}): Promise<ExitCode> => {
  const { record, folder, options, console } = of
  const reporters = await loadReporters()
  const chosen = chooseReporters(reporters, options.format)
  const scores = await score(record, options)
  const input = await reportInput(record, scores)
  const printed = reporters.find(({ name }) => name === (options.json === true ? 'json' : (of.printed ?? 'terminal')))
  if (printed !== undefined) console.result(render(printed, input, console, options.metrics !== undefined))
  const paths = folder === undefined ? [] : writeReports(chosen, input, folder, console)
  if (options.quiet !== true && paths.length > 0) console.say(`reports: ${paths.join('  ')}`)
  return exitCodeOf(record, scores, options, console)
}
