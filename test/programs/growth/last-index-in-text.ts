export const solve = (text: string): number => {
  let missing = 0
  for (let end = 0; end < text.length; end++) if (text.lastIndexOf('?', end) < 0) missing++
  return missing
}
