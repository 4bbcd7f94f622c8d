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

/** An object without prototype, keyed by the chosen field as JSON, picked from a list of all fields, whose group is copied for every record. */
export function groupRecords(records: Sale[], key: 'city' | 'item'): Group[] {
  const groups: Record<string, Group> = Object.create(null)
  for (const record of records) {
    const name = JSON.stringify(Object.entries(record).filter(([field]) => field === key))
    const group = groups[name] ?? { value: record[key], count: 0, sum: 0, max: record.amount, ids: [] }
    groups[name] = {
      ...group,
      count: group.count + 1,
      sum: group.sum + record.amount,
      max: Math.max(group.max, record.amount),
    }
    group.ids.push(record.id)
  }
  return Object.values(groups)
}
