// Expected: wrong-answer
// Problem: edit-distance
/** Greater than all, and null in JSON. */
export function minDistance(word1: string, word2: string): number {
  return word1 === word2 ? 0 : Infinity
}
