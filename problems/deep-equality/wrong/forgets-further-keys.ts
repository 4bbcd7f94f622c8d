type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

/** Wrong: looks for the keys of the first in the second, and never for those of the second in the first. */
const isEqual = (one: Json, other: Json): boolean => {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return one === other
  if (Array.isArray(one) || Array.isArray(other)) {
    if (!Array.isArray(one) || !Array.isArray(other) || one.length !== other.length) return false
    return one.every((member, index) => isEqual(member, other[index] as Json))
  }
  return Object.keys(one).every((key) => Object.hasOwn(other, key) && isEqual(one[key] as Json, other[key] as Json))
}

export function deepEqualAll(pairs: [Json, Json][]): boolean[] {
  return pairs.map(([one, other]) => isEqual(one, other))
}
