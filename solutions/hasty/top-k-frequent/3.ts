function topKFrequent(nums: number[], k: number): number[] {
  const freq: any = {};
  for (const num of nums) {
    freq[num] = (freq[num] || 0) + 1;
  }

  const result: number[] = [];
  while (result.length < k) {
    let bestKey = '';
    let bestCount = 0;
    for (const key of Object.keys(freq)) {
      if (freq[key] > bestCount) {
        bestCount = freq[key];
        bestKey = key;
      }
    }
    result.push(Number(bestKey));
    delete freq[bestKey];
  }

  return result;
}

export { topKFrequent };
