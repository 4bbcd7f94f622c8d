type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

/** Wrong: calls itself for the rest of the keys, deeper than the stack allows for an object of very many. */
const isEqualAt = (keys: string[], at: number, one: Map<string, Json>, other: Map<string, Json>): boolean => {
  const key = keys[at]
  if (key === undefined) return true
  return other.has(key) && isEqual(one.get(key) as Json, other.get(key) as Json) && isEqualAt(keys, at + 1, one, other)
}

const isEqual = (one: Json, other: Json): boolean => {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return one === other
  if (Array.isArray(one) !== Array.isArray(other)) return false
  const [left, right] = [new Map(Object.entries(one)), new Map(Object.entries(other))]
  return left.size === right.size && isEqualAt([...left.keys()], 0, left, right)
}

export function deepEqualAll(pairs: [Json, Json][]): boolean[] {
  return pairs.map(([one, other]) => isEqual(one, other))
}
