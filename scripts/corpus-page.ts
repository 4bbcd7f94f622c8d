/**
 * Writes `docs/corpus.md` and `docs/benchmark-card.json` from the findings of `effbench verify --all --json`: those of the
 * file named, of the problems in it, or those of a verification of all done now, which takes many minutes.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { z } from 'zod'

import { withGround } from '../harness/app/ground.ts'
import { BUNDLED_PROBLEMS, effbenchVersion } from '../harness/app/package-root.ts'
import { runPlan } from '../harness/app/run-plan.ts'
import { benchmarkCard } from '../harness/app/verify/benchmark-card.ts'
import { corpusPage } from '../harness/app/verify/corpus-page.ts'
import { corpusRow } from '../harness/app/verify/corpus-row.ts'
import { evidenceOf } from '../harness/app/verify/evidence-of.ts'
import { Finding } from '../harness/app/verify/finding.ts'
import { verify } from '../harness/app/verify/verify.ts'
import { loadCorpus, type LoadedProblem } from '../harness/corpus/load-corpus.ts'

const verifyNow = async (problems: readonly LoadedProblem[]): Promise<Finding[]> => {
  const findings: Finding[] = []
  await withGround({}, (ground) =>
    verify({
      ...{ ground, problems, plan: runPlan({ precision: 'quick', also: [] }), isTimed: () => true, mutants: 'also' },
      signal: new AbortController().signal,
      onFinding: (finding) => void findings.push(finding),
      onStep: (step) => void process.stderr.write(`${step}\n`),
    }),
  )
  return findings
}

const docs = join(import.meta.dirname, '..', 'docs')
const [file] = process.argv.slice(2)
const stored = file === undefined ? undefined : z.array(Finding).parse(JSON.parse(readFileSync(file, 'utf8')))
const ids = stored === undefined ? undefined : [...new Set(stored.map(({ problem }) => problem))]
const problems = await loadCorpus(BUNDLED_PROBLEMS, ids)
const findings = stored ?? (await verifyNow(problems))
const rows = problems.map((loaded) => corpusRow(loaded, findings))
const survivors = new Map(
  problems.map(({ problem: { card } }) => [card.id, evidenceOf(findings, card.id, 'mutants')?.survivors ?? []]),
)
writeFileSync(join(docs, 'corpus.md'), corpusPage(rows, survivors))
const card = benchmarkCard(problems, findings, effbenchVersion())
writeFileSync(join(docs, 'benchmark-card.json'), `${JSON.stringify(card, undefined, 2)}\n`)
