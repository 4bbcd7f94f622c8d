// Expected: not-loadable
// Problem: longest-substring-without-repeating-characters
/** Arrow functions that may be conditions as well: a parser that tries both readings of each level never ends. */
export const lengthOfLongestSubstring = a?(b):c=>a?(b):c=>a?(b):c=>a?(b):c=>a?(b):c=>a?(b):c=>a?(b):c=>a?(b):c=>a?(b):c=>a?(b):c=>a?(b):c=>a?(b):c=>a?(b):c=>a?(b):c=>a?(b):c=>a?(b):c=>a?(b):c=>a?(b):c=>a?(b):c=>a?(b):c=>a?(b):c=>a?(b):c=>a?(b):c=>a?(b):c=>a?(b):c=>a?(b):c=>a?(b):c=>a?(b):c=>a?(b):c=>a?(b):c=>a?(b):c=>a?(b):c=>a?(b):c=>a?(b):c=>a?(b):c=>a?(b):c=>a?(b):c=>a?(b):c=>a?(b):c=>a?(b):c=>a?(b):c=>a?(b):c=>a?(b):c=>a?(b):c=>a?(b):c=>a?(b):c=>a?(b):c=>a?(b):c=>a?(b):c=>a?(b):c=>a?(b):c=>a?(b):c=>a?(b):c=>a?(b):c=>a?(b):c=>a?(b):c=>a?(b):c=>a?(b):c=>a?(b):c=>a?(b):c=>1
