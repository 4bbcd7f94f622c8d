type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

type Members = Record<string, Json | undefined>

/**
 * One walk over both values side by side, which ends at the first difference. Fast because nothing is made of either:
 * no text, no list of entries. The keys of one object are looked up in the other, and those of the other are only
 * counted, first, since that is cheap and tells most different objects apart.
 */
export function deepEqualAll(pairs: [Json, Json][]): boolean[] {
  const answers: boolean[] = []
  for (let index = 0; index < pairs.length; index++) {
    const pair = pairs[index] as [Json, Json]
    answers.push(isEqual(pair[0], pair[1]))
  }
  return answers
}

const isEqual = (one: Json, other: Json): boolean => {
  if (one === other) return true
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false
  if (Array.isArray(one)) return Array.isArray(other) && isEqualList(one, other)
  return !Array.isArray(other) && isEqualObject(one, other)
}

const isEqualList = (one: Json[], other: Json[]): boolean => {
  const length = one.length
  if (other.length !== length) return false
  for (let index = 0; index < length; index++) {
    if (!isEqual(one[index] as Json, other[index] as Json)) return false
  }
  return true
}

/**
 * With as many keys on both sides, all are the same if each of one is found in the other. What a key that is not there
 * gives, undefined or something inherited, is equal to no JSON value.
 */
const isEqualObject = (one: Members, other: Members): boolean => {
  let left = 0
  for (const _ in other) left++
  for (const key in one) {
    left--
    if (!isEqual(one[key] as Json, other[key] as Json)) return false
  }
  return left === 0
}
