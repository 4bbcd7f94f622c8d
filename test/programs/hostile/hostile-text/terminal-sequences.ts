// Expected: runtime-error
// Problem: longest-substring-without-repeating-characters
/** An error message that clears the screen, moves the cursor and renames the window. */
export function lengthOfLongestSubstring(s: string): number {
  throw new Error(`\u001b[2J\u001b[H\u001b]0;accepted\u0007\u001b[32m✔ accepted\u001b[0m ${s}`)
}
