// Expected: accepted
// Problem: longest-substring-without-repeating-characters
/** Debugging output left in, of every kind. */
export function lengthOfLongestSubstring(s: string): number {
  console.log('called with', s.length, { s })
  console.table([{ a: 1 }, { a: 2 }])
  console.time('all')
  console.group('inside')
  console.assert(s.length >= 0, 'never')
  console.groupEnd()
  console.timeEnd('all')
  console.error(new Error('not thrown'))
  let window = ''
  let longest = 0
  for (const character of s) {
    window = window.slice(window.indexOf(character) + 1) + character
    longest = Math.max(longest, window.length)
  }
  console.info(`longest: ${longest}`)
  return longest
}
