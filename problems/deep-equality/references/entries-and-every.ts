type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

const isObject = (value: Json): value is { [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Objects as lists of entries, and a Map made of one of the two lists. */
const isEqual = (one: Json, other: Json): boolean => {
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((member, index) => isEqual(member, other[index] as Json))
  }
  if (isObject(one) && isObject(other)) {
    const entries = new Map(Object.entries(other))
    return (
      Object.entries(one).length === entries.size &&
      Object.entries(one).every(([key, value]) => entries.has(key) && isEqual(value, entries.get(key) as Json))
    )
  }
  return one === other
}

export function deepEqualAll(pairs: [Json, Json][]): boolean[] {
  return pairs.map(([one, other]) => isEqual(one, other))
}
