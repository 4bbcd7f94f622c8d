/** Wrong for long lists: counts in 16 bits, which wrap around at 65 536 occurrences. */
export function topKFrequent(nums: number[], k: number): number[] {
  const places = new Map<number, number>()
  const counts = new Uint16Array(nums.length)
  for (const value of nums) {
    let place = places.get(value)
    if (place === undefined) {
      place = places.size
      places.set(value, place)
    }
    counts[place] = (counts[place] as number) + 1
  }
  return [...places.entries()]
    .sort((one, other) => (counts[other[1]] as number) - (counts[one[1]] as number))
    .slice(0, k)
    .map(([value]) => value)
}
