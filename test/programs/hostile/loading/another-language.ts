// Expected: not-loadable
// Problem: longest-substring-without-repeating-characters
/** Answered in another language. */
def lengthOfLongestSubstring(s):
    return len(set(s))
