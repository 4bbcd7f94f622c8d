export function lengthOfLongestSubstring(s: string): number {
  let best = '';
  for (let i = 0; i < s.length; i++) {
    let current = '';
    for (let j = i; j < s.length; j++) {
      if (current.includes(s[j])) {
        break;
      }
      current += s[j];
    }
    if (current.length > best.length) {
      best = current;
    }
  }
  return best.length;
}
