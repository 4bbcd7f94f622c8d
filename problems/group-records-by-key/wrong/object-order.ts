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

/** Wrong: lists the groups in the order of an object's keys, in which those that read as integers come first. */
export function groupRecords(records: Sale[], key: 'city' | 'item'): Group[] {
  const groups: Record<string, Group> = Object.create(null)
  for (const record of records) {
    const value = record[key]
    const group = (groups[value] ??= { value, count: 0, sum: 0, max: record.amount, ids: [] })
    group.count++
    group.sum += record.amount
    group.max = Math.max(group.max, record.amount)
    group.ids.push(record.id)
  }
  return Object.values(groups)
}
