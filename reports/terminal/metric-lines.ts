import type { Scores } from '../../harness/model/score.ts'
import { label } from '../sanitise.ts'
import { grid, type painter } from '../text-grid.ts'
import { textWidth } from '../text-width.ts'
import { sayEstimate } from '../wording/estimate.ts'
import { inBlocks } from './blocks.ts'

/** Longest name of a figure, and of a set above its column. */
const FIGURE_COLUMNS = 34
const SET_COLUMNS = 24

/** Figures beyond the headline, a row each and the sets side by side; as many tables as the sets need. */
export const metricLines = (
  { sets }: Scores,
  columns: number,
  paint: ReturnType<typeof painter>,
): readonly (readonly string[])[] => {
  const figures = sets[0]?.metrics.filter(({ headline }) => !headline) ?? []
  if (figures.length === 0) return []
  const figureColumns = Math.min(FIGURE_COLUMNS, Math.max(...figures.map(({ id }) => textWidth(id))))
  const ofSets = sets.map((set) => {
    const cells = figures.map(({ id }) => {
      const metric = set.metrics.find((one) => one.id === id)
      return metric === undefined ? '–' : sayEstimate(metric.estimate, metric.unit)
    })
    const name = label(set.set)
    const widest = Math.max(Math.min(SET_COLUMNS, textWidth(name)), ...cells.map(textWidth))
    return { name, cells, columns: widest }
  })
  const better = 'better'.length + 2
  return inBlocks(ofSets, columns - figureColumns - better).map((block) =>
    grid(
      [
        { head: 'figure', align: 'left', widest: figureColumns },
        { head: 'better', align: 'left' },
        ...block.map((one) => ({ head: one.name, align: 'left', widest: one.columns }) as const),
      ],
      figures.map(({ id, better: way }, index) => [
        { text: id },
        { text: way, tone: 'quiet' },
        ...block.map((one) => ({ text: one.cells[index] ?? '' })),
      ]),
      paint,
    ),
  )
}
