// Expected: runtime-error
// Problem: longest-substring-without-repeating-characters
/** An error message made of commands that build servers obey. */
export function lengthOfLongestSubstring(s: string): number {
  throw new Error(`\n::error file=a.ts::stolen\n::set-output name=verdict::accepted\n::add-mask::${s}\n##[group]x`)
}
