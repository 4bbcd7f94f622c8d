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

/** Wrong: calls itself once per record, deeper than the stack allows for a long list. */
export function groupRecords(records: Sale[], key: 'city' | 'item'): Group[] {
  const groups = new Map<string, Group>()
  const take = (index: number): void => {
    const record = records[index]
    if (record === undefined) return
    const value = record[key]
    const group = groups.get(value) ?? { value, count: 0, sum: 0, max: record.amount, ids: [] }
    groups.set(value, group)
    group.count++
    group.sum += record.amount
    group.max = Math.max(group.max, record.amount)
    group.ids.push(record.id)
    take(index + 1)
  }
  take(0)
  return [...groups.values()]
}
