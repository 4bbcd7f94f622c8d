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

/** Wrong: leaves out the orders without a parcel. */
export function joinRecords(orders: Order[], parcels: Parcel[]): Row[] {
  const lists = new Map<string, Parcel[]>()
  for (const parcel of parcels) {
    const list = lists.get(parcel.code)
    if (list) list.push(parcel)
    else lists.set(parcel.code, [parcel])
  }
  return orders.flatMap(({ id, code }) => (lists.get(code) ?? []).map(({ weight }) => ({ order: id, weight })))
}
