// Expected: accepted
// Problem: group-records-by-key
/** Destructuring with defaults, optional chaining, spreads and computed keys. */
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
export const groupRecords = (records: Sale[] = [], key: 'city' | 'item' = 'city'): Group[] => {
  const groups = new Map<string, Group>()
  for (const { id, amount = 0, [key]: value } of records) {
    const { count = 0, sum = 0, max = -Infinity, ids = [] }: Partial<Group> = groups.get(value) ?? {}
    ids.push(id)
    groups.set(value, { value, count: count + 1, sum: sum + amount, max: Math.max(max, amount), ids })
  }
  return [...groups.values()]
}
