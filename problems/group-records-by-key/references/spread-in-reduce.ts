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

/** A fold that copies the list of groups and the ids of a group for every record: quadratic. */
export function groupRecords(records: Sale[], key: 'city' | 'item'): Group[] {
  return records.reduce<Group[]>((groups, { id, amount, [key]: value }) => {
    const group = groups.find((one) => one.value === value)
    if (!group) return [...groups, { value, count: 1, sum: amount, max: amount, ids: [id] }]
    const grown = {
      value,
      count: group.count + 1,
      sum: group.sum + amount,
      max: Math.max(group.max, amount),
      ids: [...group.ids, id],
    }
    return groups.map((one) => (one === group ? grown : one))
  }, [])
}
