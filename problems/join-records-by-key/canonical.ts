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

/**
 * A Map from a code to the first parcel that has it, and for every parcel the next one with its code.
 *
 * Why it is fast: one look-up per record (and one insertion per code). Parcels of a code are a chain through an
 * Int32Array, so no list is made for any code, and nothing is allocated but the rows.
 */
export function joinRecords(orders: Order[], parcels: Parcel[]): Row[] {
  const firstOf = new Map<string, number>()
  const next = new Int32Array(parcels.length)
  const last = new Int32Array(parcels.length)
  for (let at = 0; at < parcels.length; at++) {
    const { code } = parcels[at] as Parcel
    const first = firstOf.get(code)
    if (first === undefined) firstOf.set(code, at)
    else next[last[first] as number] = at
    // The last of a chain is kept at its first; a parcel is never the next of itself, so 0 ends a chain.
    last[first ?? at] = at
  }
  const rows: Row[] = []
  for (let index = 0; index < orders.length; index++) {
    const { id, code } = orders[index] as Order
    let at = firstOf.get(code)
    if (at === undefined) {
      rows.push({ order: id, weight: null })
      continue
    }
    do {
      rows.push({ order: id, weight: (parcels[at] as Parcel).weight })
      at = next[at] as number
    } while (at > 0)
  }
  return rows
}
