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

interface Placed extends Row {
  place: number
}

/** The order of a dictionary; where that knows no difference, of the characters' numbers. */
const compare = (one: string, other: string): number =>
  one.localeCompare(other) || (one < other ? -1 : one > other ? 1 : 0)

const byCode = (one: { code: string }, other: { code: string }): number => compare(one.code, other.code)

/** Puts both lists in order of code, goes through them side by side, and puts the rows back in order of the orders. */
export function joinRecords(orders: Order[], parcels: Parcel[]): Row[] {
  const left = orders.map(({ id, code }, place) => ({ id, code, place })).sort(byCode)
  const right = [...parcels].sort(byCode)
  const rows: Placed[] = []
  let from = 0
  for (const { id, code, place } of left) {
    while (from < right.length && compare((right[from] as Parcel).code, code) < 0) from++
    if (right[from]?.code !== code) rows.push({ order: id, weight: null, place })
    for (let at = from; right[at]?.code === code; at++) {
      rows.push({ order: id, weight: (right[at] as Parcel).weight, place })
    }
  }
  return rows.sort((one, other) => one.place - other.place).map(({ order, weight }) => ({ order, weight }))
}
