type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

/** A copy whose keys are in order, so that equal values have equal texts. */
const ordered = (value: Json): Json => {
  if (Array.isArray(value)) return value.map(ordered)
  if (typeof value !== 'object' || value === null) return value
  const keys = Object.keys(value).sort((one, other) => one.localeCompare(other) || (one < other ? -1 : 1))
  return keys.map((key): Json => ({ [key]: ordered(value[key] as Json) })).concat({ isObject: true })
}

/** Makes one text of each value and compares the texts. */
export function deepEqualAll(pairs: [Json, Json][]): boolean[] {
  return pairs.map(([one, other]) => JSON.stringify(ordered(one)) === JSON.stringify(ordered(other)))
}
