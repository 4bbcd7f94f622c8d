export const solve = (values: number[]): number[] => {
  const list = values.slice()
  for (let end = 1; end < list.length; end++) {
    const value = list[end] ?? 0
    let at = end
    while (at > 0 && (list[at - 1] ?? 0) > value) {
      list[at] = list[at - 1] ?? 0
      at--
    }
    list[at] = value
  }
  return list
}
