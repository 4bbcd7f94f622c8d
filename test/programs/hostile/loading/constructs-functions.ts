// Expected: runtime-error
// Problem: longest-substring-without-repeating-characters
/** Has a function made from a text, by each of the four constructors. */
export function lengthOfLongestSubstring(s: string): number {
  const makers = [function () {}, async function () {}, function* () {}, async function* () {}].map((one) => one.constructor as any)
  return makers.map((Maker) => Maker(`return ${s.length}`)()).length
}
