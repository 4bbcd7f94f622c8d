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

export const groupRecords = (records: Sale[], key: 'city' | 'item'): Group[] => {
  // prefix so that names like "__proto__" or "10" are safe as object keys
  const buckets: { [k: string]: Sale[] } = {}
  const order: string[] = []

  for (const record of records) {
    const k = 'key:' + record[key]
    if (!buckets[k]) {
      buckets[k] = []
      order.push(k)
    }
    buckets[k].push({ ...record })
  }

  return order.map((k) => {
    const list = buckets[k]
    const amounts = list.map((r) => r.amount)
    return {
      value: list[0][key],
      count: list.length,
      sum: amounts.reduce((a, b) => a + b, 0),
      max: amounts.reduce((a, b) => Math.max(a, b)),
      ids: list.map((r) => r.id),
    }
  })
}
