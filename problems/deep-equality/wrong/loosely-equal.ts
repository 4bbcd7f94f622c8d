type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

/** Wrong: compares scalars by their texts, so that 1 equals "1" and null equals "null". */
const isEqual = (one: Json, other: Json): boolean => {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) {
    return String(one) === String(other)
  }
  if (Array.isArray(one) !== Array.isArray(other)) return false
  const [left, right] = [new Map(Object.entries(one)), new Map(Object.entries(other))]
  return (
    left.size === right.size &&
    [...left].every(([key, value]) => right.has(key) && isEqual(value, right.get(key) as Json))
  )
}

export function deepEqualAll(pairs: [Json, Json][]): boolean[] {
  return pairs.map(([one, other]) => isEqual(one, other))
}
