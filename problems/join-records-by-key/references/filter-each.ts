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

/** Looks through all parcels for every order. */
export function joinRecords(orders: Order[], parcels: Parcel[]): Row[] {
  return orders.flatMap(({ id, code }): Row[] => {
    const found = parcels.filter((parcel) => parcel.code === code)
    return found.length === 0 ? [{ order: id, weight: null }] : found.map(({ weight }) => ({ order: id, weight }))
  })
}
