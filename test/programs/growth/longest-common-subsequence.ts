/** The table of a text and its reverse, two rows of it at a time. */
export const solve = (text: string): number => {
  let above: number[] = new Array<number>(text.length + 1).fill(0)
  let row: number[] = new Array<number>(text.length + 1).fill(0)
  for (let first = 1; first <= text.length; first++) {
    for (let second = 1; second <= text.length; second++) {
      row[second] =
        text[first - 1] === text[text.length - second]
          ? (above[second - 1] ?? 0) + 1
          : Math.max(above[second] ?? 0, row[second - 1] ?? 0)
    }
    const swapped = above
    above = row
    row = swapped
  }
  return above[text.length] ?? 0
}
