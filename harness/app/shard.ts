import { createHash } from 'node:crypto'

import type { LoadedProblem } from '../corpus/load-corpus.ts'
import type { Candidate } from '../model/candidate.ts'
import { UsageError } from '../model/errors.ts'
import type { ProblemId } from '../model/ids.ts'
import type { RunHeader } from '../model/record.ts'
import type { Shard } from '../model/shard.ts'

/** What a run is about, all of it or one shard's part. */
export interface Divisible {
  readonly problems: readonly LoadedProblem[]
  readonly candidates: readonly Candidate[]
}

const hash = (value: unknown): string => createHash('sha256').update(JSON.stringify(value)).digest('hex')

/**
 * The shard of each problem, from 1. Whole problems: candidate and canonical share a machine, and a problem's canonical is
 * timed once. A problem weighs as much as it has distinct candidates; the heaviest first, each goes to the shard that
 * has least so far (longest processing time first: at most a third above the best division). Ties go by id and by index,
 * so that every machine that reads the same files divides them alike. Problems without a candidate weigh nothing.
 */
export const divide = (
  {
    problems,
    candidates,
  }: { problems: readonly ProblemId[]; candidates: readonly Pick<Candidate, 'problem' | 'source'>[] },
  of: number,
): Map<ProblemId, number> => {
  const sources = Map.groupBy(candidates, ({ problem }) => problem)
  const weight = (id: ProblemId): number => new Set((sources.get(id) ?? []).map(({ source }) => source)).size
  const heaviestFirst = problems
    .map((id) => ({ id, weight: weight(id) }))
    .toSorted((one, other) => other.weight - one.weight || (one.id < other.id ? -1 : 1))
  const loads = Array.from({ length: of }, () => ({ weight: 0, count: 0 }))
  const shards = new Map<ProblemId, number>()
  for (const one of heaviestFirst) {
    const [lightest] = [...loads.entries()].toSorted(
      ([, first], [, second]) => first.weight - second.weight || first.count - second.count,
    )
    if (lightest === undefined) break
    const [index, load] = lightest
    load.weight += one.weight
    load.count += 1
    shards.set(one.id, index + 1)
  }
  return shards
}

/** One shard's part of a run, and what its header says of the division. Throws UsageError when there are more shards than work. */
export const takeShard = <Whole extends Divisible>(
  whole: Whole,
  sets: RunHeader['sets'],
  { index, of }: Pick<Shard, 'index' | 'of'>,
): Whole & { readonly shard: Shard } => {
  const { problems, candidates } = whole
  const answered = new Set(candidates.map(({ problem }) => problem)).size
  if (of > answered) {
    throw new UsageError(
      `--shard ${index}/${of}: only ${answered} problems have candidates, and a shard gets whole problems`,
    )
  }
  const ids = problems.map(({ problem }) => problem.card.id)
  const shards = divide({ problems: ids, candidates }, of)
  return {
    ...whole,
    problems: problems.filter(({ problem }) => shards.get(problem.card.id) === index),
    candidates: candidates.filter(({ problem }) => shards.get(problem) === index),
    shard: {
      ...{ index, of },
      corpus: hash(problems.map((loaded) => `${loaded.problem.card.id} ${loaded.hash}`).toSorted()),
      candidates: hash([sets, candidates.map(({ set, problem, name, source }) => [set, problem, name, source])]),
    },
  }
}
