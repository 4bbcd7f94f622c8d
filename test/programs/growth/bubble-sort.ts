export const solve = (values: number[]): number[] => {
  const list = values.slice()
  for (let end = list.length - 1; end > 0; end--) {
    for (let at = 0; at < end; at++) {
      const here = list[at] ?? 0
      const next = list[at + 1] ?? 0
      if (here <= next) continue
      list[at] = next
      list[at + 1] = here
    }
  }
  return list
}
