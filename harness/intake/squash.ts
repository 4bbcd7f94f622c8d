/** A name without case and punctuation: `TwoSum`, `two_sum` and `two-sum` are one. */
export const squash = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
