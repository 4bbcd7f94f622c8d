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

/** Wrong: begins the maximum at 0, which a group of negative amounts never reaches. */
export function groupRecords(records: Sale[], key: 'city' | 'item'): Group[] {
  const groups = new Map<string, Group>()
  for (const record of records) {
    const value = record[key]
    const group = groups.get(value) ?? { value, count: 0, sum: 0, max: 0, ids: [] }
    groups.set(value, group)
    group.count++
    group.sum += record.amount
    group.max = Math.max(group.max, record.amount)
    group.ids.push(record.id)
  }
  return [...groups.values()]
}
