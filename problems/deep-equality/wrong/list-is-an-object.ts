type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

/** Wrong: takes a list for an object whose keys are its indexes. */
const isEqual = (one: Json, other: Json): boolean => {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return one === other
  const [left, right] = [new Map(Object.entries(one)), new Map(Object.entries(other))]
  return (
    left.size === right.size &&
    [...left].every(([key, value]) => right.has(key) && isEqual(value, right.get(key) as Json))
  )
}

export function deepEqualAll(pairs: [Json, Json][]): boolean[] {
  return pairs.map(([one, other]) => isEqual(one, other))
}
