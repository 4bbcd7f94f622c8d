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

/** First a Map from value to records, then a summary of each list: its amounts copied, the largest found by sorting them. */
export function groupRecords(records: Sale[], key: 'city' | 'item'): Group[] {
  const lists = new Map<string, Sale[]>()
  for (const record of records) {
    if (!lists.has(record[key])) lists.set(record[key], [])
    lists.get(record[key])?.push(record)
  }
  return [...lists.entries()].map(([value, list]) => {
    const amounts = list.map(({ amount }) => amount)
    const largestFirst = [...amounts].sort((a, b) => b - a)
    return {
      value,
      count: list.length,
      sum: amounts.reduce((sum, amount) => sum + amount, 0),
      max: largestFirst[0] ?? 0,
      ids: list.map(({ id }) => id),
    }
  })
}
