interface Order {
  id: number
  code: string
}

interface Parcel {
  code: string
  weight: number
}

interface Row {
  order: number
  weight: number | null
}

/** Wrong: calls itself once per order, deeper than the stack allows for a long list. */
export function joinRecords(orders: Order[], parcels: Parcel[]): Row[] {
  const lists = new Map<string, Parcel[]>()
  for (const parcel of parcels) {
    const list = lists.get(parcel.code)
    if (list) list.push(parcel)
    else lists.set(parcel.code, [parcel])
  }
  const rows: Row[] = []
  const take = (index: number): void => {
    const order = orders[index]
    if (order === undefined) return
    const found = lists.get(order.code)
    if (found === undefined) rows.push({ order: order.id, weight: null })
    else for (const { weight } of found) rows.push({ order: order.id, weight })
    take(index + 1)
  }
  take(0)
  return rows
}
