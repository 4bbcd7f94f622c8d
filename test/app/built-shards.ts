/** The shards of a run that never happened, and the whole of it. */
import { divide } from '../../harness/app/shard.ts'
import type { RunRecord } from '../../harness/model/record.ts'
import { builtWeather } from '../built-trials.ts'
import { buildRecord, type BuildOptions } from '../record-builder.ts'

export const CORPUS = 'c'.repeat(64)
export const CANDIDATES = 'd'.repeat(64)

const IDS = ['alpha', 'beta', 'delta', 'epsilon', 'eta', 'gamma', 'zeta']

/** Seven problems and two sets, one of which leaves a problem out; memory and references measured. */
export const builtWhole = (more: BuildOptions = {}): RunRecord =>
  buildRecord({
    isMemoryMeasured: true,
    problems: IDS.map((id) => ({ id, references: [{ name: 'plain', ratios: 3 }] })),
    candidates: ['brisk', 'idle'].flatMap((set, at) =>
      IDS.filter((id) => set === 'brisk' || id !== 'beta').flatMap((problem, index) => [
        { set, problem, name: '1', ratios: 0.8 + at + index / 10 },
        { set, problem, name: '2', ...(index === 3 ? { verdict: 'wrong-answer' as const } : { ratios: 1.3 }) },
      ]),
    ),
    ...more,
  })

/** What a run with `--shard` would have recorded: the lines of its own problems, on a machine of its own. */
export const shardsOf = (whole: RunRecord, of: number): RunRecord[] => {
  const shards = divide({ problems: whole.header.asked, candidates: whole.candidates }, of)
  return Array.from({ length: of }, (_, at): RunRecord => {
    const index = at + 1
    const isHere = (problem: string): boolean => shards.get(problem) === index
    const { header } = whole
    return {
      ...whole,
      header: {
        ...header,
        runId: `run-${index}`,
        startedAt: `2026-01-01T00:00:0${index}Z`,
        machine: { ...header.machine, cpuModel: `CPU ${index}` },
        asked: header.asked.filter(isHere),
        shard: { index, of, corpus: CORPUS, candidates: CANDIDATES },
      },
      problems: whole.problems.filter(({ card }) => isHere(card.id)),
      candidates: whole.candidates.filter(({ problem }) => isHere(problem)),
      references: whole.references.filter(({ problem }) => isHere(problem)),
      canonicals: whole.canonicals.filter(({ problem }) => isHere(problem)),
      measurements: whole.measurements.filter(({ problem }) => isHere(problem)),
      weather: [
        { kind: 'weather', at: 'start', ...builtWeather(5 * index) },
        { kind: 'weather', at: 'end', ...builtWeather(5.5 * index) },
      ],
      end: { kind: 'end', finishedAt: `2026-01-01T00:01:0${index}Z`, interrupted: false },
    }
  })
}
