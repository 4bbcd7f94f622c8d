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

/** A Map from a code to a list of parcels, and for every order a row for each of its list. */
export function joinRecords(orders: Order[], parcels: Parcel[]): Row[] {
  const lists = new Map<string, Parcel[]>()
  for (const parcel of parcels) {
    const list = lists.get(parcel.code)
    if (list === undefined) lists.set(parcel.code, [parcel])
    else list.push(parcel)
  }
  const rows: Row[] = []
  for (const { id, code } of orders) {
    const found = lists.get(code)
    if (found === undefined) rows.push({ order: id, weight: null })
    else for (const { weight } of found) rows.push({ order: id, weight })
  }
  return rows
}
