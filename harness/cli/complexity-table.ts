import { line } from '../../reports/sanitise.ts'
import { grid, painter, type GridCell, type GridColumn, type Tone } from '../../reports/text-grid.ts'
import { sayVerdict } from '../../reports/wording/verdict.ts'
import type { Complexity } from '../app/complexity.ts'
import type { Estimate } from '../model/estimate.ts'
import type { FamilyGrowth, GrowthPoint, GrowthSummary, GrowthVerdict } from '../model/growth.ts'
import { toMilliseconds } from '../model/units.ts'

/** What `effbench complexity` prints. */

const SAID: Readonly<Record<GrowthVerdict, { readonly text: string; readonly tone: Tone }>> = {
  worse: { text: 'worse', tone: 'bad' },
  consistent: { text: 'consistent', tone: 'good' },
  better: { text: 'better', tone: 'good' },
  inconclusive: { text: 'cannot be told', tone: 'doubt' },
}

const sayEstimate = (estimate: Estimate): string => {
  if (estimate.kind === 'absent') return '–'
  const value = estimate.value.toFixed(2)
  return estimate.kind === 'point' ? value : `${value} (${estimate.low.toFixed(2)} to ${estimate.high.toFixed(2)})`
}

const columns = (heads: readonly string[], align: GridColumn['align']): GridColumn[] =>
  heads.map((head, index) => ({ head, align: index === 0 ? 'left' : align }))

const FAMILIES = columns(
  ['family', 'class', 'not excluded', 'exponent', 'read from', 'against the canonical', 'slope of the ratio'],
  'left',
)
const POINTS = columns(['family', 'n', 'work', 'ms'], 'right')

const familyRow = ({ family, finding, againstCanonical, slope }: FamilyGrowth): GridCell[] => {
  const found =
    finding === undefined
      ? ['–', '–', '–', 'too few sizes']
      : [finding.growth, finding.notExcluded.join(', '), sayEstimate(finding.exponent), finding.basis]
  return [...[family, ...found].map((text) => ({ text })), SAID[againstCanonical], { text: sayEstimate(slope) }]
}

const pointRow = (family: string, { size, work, cpu }: GrowthPoint): GridCell[] =>
  [family, String(size), work.toPrecision(4), toMilliseconds(cpu).toPrecision(3)].map((text) => ({ text }))

const headline = (name: string, summary: GrowthSummary, isCanonical: boolean): string => {
  const found = summary.worst?.finding?.growth ?? 'no class found'
  const declared =
    summary.declared === undefined ? '' : `; declared ${summary.declared}: ${SAID[summary.againstDeclared].text}`
  const against = isCanonical ? '' : `; against the canonical: ${SAID[summary.againstCanonical].text}`
  return `${name}: ${found}${declared}${against}`
}

/** One block for each solution, the canonical first. */
export const complexityTable = (
  problem: string,
  results: readonly Complexity[],
  { color }: { color: boolean },
): string => {
  const paint = painter(color)
  const block = ({ name, outcome }: Complexity, index: number): string[] => {
    if (outcome.kind === 'ended') {
      const { title, reason } = sayVerdict(outcome.verdict)
      return [`${line(name)}: ${title}; ${reason}`]
    }
    const { summary, growth } = outcome
    return [
      ...[paint(headline(line(name), summary, index === 0), 'strong'), ''],
      ...grid(FAMILIES, summary.families.map(familyRow), paint),
      '',
      ...grid(
        POINTS,
        growth.flatMap(({ family, points }) => points.map((point) => pointRow(family, point))),
        paint,
      ),
    ]
  }
  return [
    `${problem}: growth with the size n of the input`,
    ...results.flatMap((one, index) => ['', ...block(one, index)]),
  ].join('\n')
}
