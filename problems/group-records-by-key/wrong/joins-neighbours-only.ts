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

/** Wrong: begins a new group whenever the value changes, so a value that comes back has two. */
export function groupRecords(records: Sale[], key: 'city' | 'item'): Group[] {
  const groups: Group[] = []
  for (const record of records) {
    const value = record[key]
    let group = groups.at(-1)
    if (group?.value !== value) {
      group = { value, count: 0, sum: 0, max: record.amount, ids: [] }
      groups.push(group)
    }
    group.count++
    group.sum += record.amount
    group.max = Math.max(group.max, record.amount)
    group.ids.push(record.id)
  }
  return groups
}
