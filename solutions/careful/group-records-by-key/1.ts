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

export function groupRecords(records: Sale[], key: 'city' | 'item'): Group[] {
  const byValue = new Map<string, Group>()
  const groups: Group[] = []
  const byCity = key === 'city'
  for (let i = 0; i < records.length; i++) {
    const record = records[i]
    const value = byCity ? record.city : record.item
    const amount = record.amount
    const group = byValue.get(value)
    if (group === undefined) {
      const created: Group = { value, count: 1, sum: amount, max: amount, ids: [record.id] }
      byValue.set(value, created)
      groups.push(created)
    } else {
      group.count++
      group.sum += amount
      if (amount > group.max) group.max = amount
      group.ids.push(record.id)
    }
  }
  return groups
}
