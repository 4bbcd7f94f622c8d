/** Each bundled troublemaker names in its first line the verdict it should earn. It earns that one. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { expect, it } from 'vitest'

import { BUNDLED_PROBLEMS, BUNDLED_SOLUTIONS } from '../../harness/app/package-root.ts'
import { run } from '../../harness/app/run.ts'
import { runPlan } from '../../harness/app/run-plan.ts'
import { loadCorpus } from '../../harness/corpus/load-corpus.ts'
import { collectCandidates } from '../../harness/intake/collect.ts'

const EXPECTED = /^(?:\/\/|#|\/\*+)\s*Expected: ([a-z-]+)\b/

it('every troublemaker earns the verdict it names', async () => {
  const problems = await loadCorpus(BUNDLED_PROBLEMS)
  const { candidates, sets, notes } = await collectCandidates({
    paths: [join(BUNDLED_SOLUTIONS, 'troublemakers')],
    problems: problems.map(({ problem }) => problem.card),
  })
  const folder = mkdtempSync(join(tmpdir(), 'effbench-test-'))
  try {
    const record = await run({
      ...{ folder, runId: 'troublemakers', problems, candidates, sets, notes, startedAt: new Date(0) },
      ...{ plan: runPlan({ precision: 'quick' }), signal: new AbortController().signal, onEvent: () => undefined },
    })
    const verdicts = new Map(record.measurements.map(({ key, verdict }) => [key, verdict.kind]))
    const earned = record.candidates.map(
      (one) => `${one.problem}/${one.name} ${verdicts.get(one.measurement) ?? 'none'}`,
    )
    const named = candidates.map((one) => `${one.problem}/${one.name} ${EXPECTED.exec(one.source)?.[1] ?? 'unnamed'}`)
    expect(candidates.length).toBeGreaterThan(20)
    expect(earned).toEqual(named)
  } finally {
    rmSync(folder, { recursive: true })
  }
}, 300_000)
