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

/** Wrong: takes a weight of 0 for none. */
export function joinRecords(orders: Order[], parcels: Parcel[]): Row[] {
  const weights = new Map<string, number[]>()
  for (const { code, weight } of parcels) {
    const list = weights.get(code)
    if (list) list.push(weight)
    else weights.set(code, [weight])
  }
  return orders.flatMap(({ id, code }) =>
    (weights.get(code) ?? [0]).map((weight) => ({ order: id, weight: weight || null })),
  )
}
