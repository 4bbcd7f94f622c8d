// Expected: not-loadable
// Problem: longest-substring-without-repeating-characters
/** Two functions, and neither has the name that was asked for. */
export function one(s: string): number { return s.length }
export function two(s: string): number { return s.length }
