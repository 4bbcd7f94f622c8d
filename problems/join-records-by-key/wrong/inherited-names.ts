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

/** Wrong: keeps the lists in a plain object, which has members of its own under "constructor" and others. */
export function joinRecords(orders: Order[], parcels: Parcel[]): Row[] {
  const lists: Record<string, Parcel[]> = {}
  for (const parcel of parcels) {
    if (!(parcel.code in lists)) lists[parcel.code] = []
    lists[parcel.code]?.push?.(parcel)
  }
  const rows: Row[] = []
  for (const { id, code } of orders) {
    const found = code in lists ? (lists[code] as Parcel[]) : []
    if (found.length === 0) rows.push({ order: id, weight: null })
    for (let at = 0; at < found.length; at++) rows.push({ order: id, weight: (found[at] as Parcel).weight })
  }
  return rows
}
