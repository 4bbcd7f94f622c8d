/** The next lower bar to the left and to the right of each, found by a stack in each direction and kept in lists. */
export function largestRectangleArea(heights: number[]): number {
  const places = heights.map((_, index) => index)
  const left = nextLower(heights, places, -1)
  const right = nextLower(heights, places.toReversed(), heights.length)
  const areas = heights.map((height, index) => height * ((right[index] as number) - (left[index] as number) - 1))
  return areas.reduce((largest, area) => Math.max(largest, area), 0)
}

const nextLower = (heights: number[], order: number[], none: number): number[] => {
  const found = heights.map(() => none)
  const open: { place: number; height: number }[] = []
  for (const place of order) {
    const height = heights[place] as number
    while ((open.at(-1)?.height ?? -1) >= height) open.pop()
    const lower = open.at(-1)
    if (lower !== undefined) found[place] = lower.place
    open.push({ place, height })
  }
  return found
}
