/** Two pointers that meet. */
export const solve = (text: string): number => {
  let same = 0
  for (let from = 0, to = text.length - 1; from < to; from++, to--) {
    if (text[from] === text[to]) same++
  }
  return same
}
