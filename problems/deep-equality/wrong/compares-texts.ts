type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

/** Wrong: compares the texts of both values, in which keys stand in the order they were given in. */
export function deepEqualAll(pairs: [Json, Json][]): boolean[] {
  return pairs.map(([one, other]) => JSON.stringify(one) === JSON.stringify(other))
}
