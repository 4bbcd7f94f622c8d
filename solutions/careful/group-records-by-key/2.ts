export interface Sale {
  readonly id: number
  readonly amount: number
  readonly city: string
  readonly item: string
}

export interface Group {
  value: string
  count: number
  sum: number
  max: number
  ids: number[]
}

// First pass numbers the groups and adds up in columns, second pass deals out the ids.
export const groupRecords = (records: readonly Sale[], key: 'city' | 'item'): Group[] => {
  const n = records.length
  const numbers = new Map<string, number>()
  const values: string[] = []
  const groupOf = new Int32Array(n)
  const counts = new Int32Array(n)
  const sums = new Float64Array(n)
  const maxima = new Int32Array(n)

  for (let i = 0; i < n; i++) {
    const record = records[i]
    const value = record[key]
    const amount = record.amount
    let g = numbers.get(value)
    if (g === undefined) {
      g = values.length
      numbers.set(value, g)
      values.push(value)
      maxima[g] = amount
    } else if (amount > maxima[g]) {
      maxima[g] = amount
    }
    groupOf[i] = g
    counts[g]++
    sums[g] += amount
  }

  const groups = values.map((value, g): Group => ({
    value,
    count: counts[g],
    sum: sums[g],
    max: maxima[g],
    ids: new Array<number>(counts[g]),
  }))

  const filled = new Int32Array(groups.length)
  for (let i = 0; i < n; i++) {
    const g = groupOf[i]
    groups[g].ids[filled[g]++] = records[i].id
  }
  return groups
}
