class Solution {
  public lengthOfLongestSubstring(s: string): number {
    const seen = new Set<string>();
    let left = 0;
    let longest = 0;

    for (let right = 0; right < s.length; right++) {
      while (seen.has(s[right])) {
        seen.delete(s[left]);
        left++;
      }
      seen.add(s[right]);
      longest = Math.max(longest, seen.size);
    }

    return longest;
  }
}

export const lengthOfLongestSubstring = (s: string): number =>
  new Solution().lengthOfLongestSubstring(s);
