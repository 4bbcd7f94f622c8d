export const solve = (values: number[]): number => {
  let missing = 0
  for (let search = 0; search * search < values.length; search++) if (values.indexOf(-1 - search) < 0) missing++
  return missing
}
