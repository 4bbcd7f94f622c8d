interface Sale {
  id: number
  amount: number
  city: string
  item: string
}

interface Group {
  value: string
  count: number
  sum: number
  max: number
  ids: number[]
}

/** Wrong: remembers the groups in a plain object, which has members of its own under "constructor" and others. */
export function groupRecords(records: Sale[], key: 'city' | 'item'): Group[] {
  const places: Record<string, number> = {}
  const groups: Group[] = []
  for (const record of records) {
    const value = record[key]
    if (!(value in places)) {
      places[value] = groups.length
      groups.push({ value, count: 0, sum: 0, max: record.amount, ids: [] })
    }
    const group = groups[places[value] ?? 0]
    if (group === undefined) continue
    group.count++
    group.sum += record.amount
    group.max = Math.max(group.max, record.amount)
    group.ids.push(record.id)
  }
  return groups
}
