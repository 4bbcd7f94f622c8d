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

/** Wrong: remembers one parcel per code, the last. */
export function joinRecords(orders: Order[], parcels: Parcel[]): Row[] {
  const parcelOf = new Map(parcels.map((parcel) => [parcel.code, parcel]))
  return orders.map(({ id, code }) => ({ order: id, weight: parcelOf.get(code)?.weight ?? null }))
}
