interface Run {
  readonly values: Int32Array
  readonly lengths: Int32Array
  readonly total: number
}

function runsOf(sorted: Int32Array): Run {
  const n = sorted.length
  const values = new Int32Array(n)
  const lengths = new Int32Array(n)
  let total = 0
  let i = 0
  while (i < n) {
    const value = sorted[i]
    let j = i + 1
    while (j < n && sorted[j] === value) j++
    values[total] = value
    lengths[total] = j - i
    total++
    i = j
  }
  return { values, lengths, total }
}

/** Sort, measure the runs of equal numbers, and order the runs by a counting sort on their length. */
export default function topKFrequent(nums: number[], k: number): number[] {
  const sorted = new Int32Array(nums).sort()
  const { values, lengths, total } = runsOf(sorted)

  let longest = 0
  for (let r = 0; r < total; r++) if (lengths[r] > longest) longest = lengths[r]

  // place[f]: where the values of frequency f begin, the most frequent in front
  const place = new Int32Array(longest + 2)
  for (let r = 0; r < total; r++) place[lengths[r]]++
  let next = 0
  for (let f = longest; f >= 1; f--) {
    const many = place[f]
    place[f] = next
    next += many
  }

  const answer: number[] = new Array(k)
  for (let r = 0; r < total; r++) {
    const at = place[lengths[r]]++
    if (at < k) answer[at] = values[r]
  }
  return answer
}

export { topKFrequent }
