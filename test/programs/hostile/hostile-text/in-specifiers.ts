// Expected: not-loadable
// Problem: longest-substring-without-repeating-characters
/** The name of a module that is imported would be repeated in the refusal. */
import stolen from './\u001b[2J\u202e<script>::error::.ts'
export const lengthOfLongestSubstring = (s: string): number => stolen(s)
