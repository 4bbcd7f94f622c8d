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

/** First a Map from value to records, then a summary of each list by one pass per figure. */
export function groupRecords(records: Sale[], key: 'city' | 'item'): Group[] {
  const lists = new Map<string, Sale[]>()
  for (const record of records) {
    const list = lists.get(record[key])
    if (list) list.push(record)
    else lists.set(record[key], [record])
  }
  return [...lists].map(([value, list]) => ({
    value,
    count: list.length,
    sum: list.reduce((sum, { amount }) => sum + amount, 0),
    max: list.reduce((max, { amount }) => Math.max(max, amount), -Infinity),
    ids: list.map(({ id }) => id),
  }))
}
