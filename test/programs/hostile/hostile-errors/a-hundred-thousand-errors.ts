// Expected: runtime-error
// Problem: longest-substring-without-repeating-characters
/** One error made of a hundred thousand. */
export function lengthOfLongestSubstring(s: string): number {
  throw new AggregateError(Array.from({ length: 100_000 }, (_, index) => new Error(`${index} ${s}`)), 'many')
}
