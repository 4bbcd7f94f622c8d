import { GRID_GAP } from '../text-grid.ts'

/** Runs of neighbours that fit side by side into `columns`; one alone always does. */
export const inBlocks = <Item extends { readonly columns: number }>(
  items: readonly Item[],
  columns: number,
): readonly (readonly Item[])[] => {
  const blocks: Item[][] = []
  let used = 0
  for (const item of items) {
    const current = blocks.at(-1)
    const needed = GRID_GAP + item.columns
    if (current !== undefined && used + needed <= columns) {
      current.push(item)
      used += needed
    } else {
      blocks.push([item])
      used = needed
    }
  }
  return blocks
}
