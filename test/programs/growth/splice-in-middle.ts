export const solve = (values: number[]): number => {
  const list = values.slice()
  let last = 0
  while (list.length > 0) last = list.splice(list.length >> 2, 1)[0] ?? 0
  return last
}
