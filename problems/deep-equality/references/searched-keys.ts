type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

/** Searches the list of keys of one object for each key of the other. */
const isEqual = (one: Json, other: Json): boolean => {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return one === other
  if (Array.isArray(one) !== Array.isArray(other)) return false
  const keys = Object.keys(one)
  const otherKeys = Object.keys(other)
  if (keys.length !== otherKeys.length) return false
  const [left, right] = [new Map(Object.entries(one)), new Map(Object.entries(other))]
  return keys.every((key) => otherKeys.includes(key) && isEqual(left.get(key) as Json, right.get(key) as Json))
}

export function deepEqualAll(pairs: [Json, Json][]): boolean[] {
  return pairs.map(([one, other]) => isEqual(one, other))
}
