export function topKFrequent(nums: number[], k: number): number[] {
  const n = nums.length
  let bits = 4
  while (1 << bits < n * 2) bits++
  const shift = 32 - bits
  const mask = (1 << bits) - 1

  // Open addressing; a cell holds the number of a distinct value plus 1, or 0.
  const table = new Int32Array(1 << bits)
  const distinct = new Int32Array(n)
  const counts = new Int32Array(n)
  let size = 0
  for (let i = 0; i < n; i++) {
    const x = nums[i]
    let h = Math.imul(x, 0x9e3779b1) >>> shift
    let cell = table[h]
    while (cell !== 0 && distinct[cell - 1] !== x) {
      h = (h + 1) & mask
      cell = table[h]
    }
    if (cell === 0) {
      distinct[size] = x
      counts[size] = 1
      table[h] = ++size
    } else {
      counts[cell - 1]++
    }
  }

  // How many values have each frequency; find the frequency at which k is reached.
  const having = new Int32Array(n + 1)
  for (let d = 0; d < size; d++) having[counts[d]]++
  let limit = n
  let above = 0
  while (above + having[limit] < k) {
    above += having[limit]
    limit--
  }

  const result: number[] = []
  let ties = k - above
  for (let d = 0; d < size; d++) {
    const count = counts[d]
    if (count > limit) {
      result.push(distinct[d])
    } else if (count === limit && ties > 0) {
      ties--
      result.push(distinct[d])
    }
  }
  return result
}
