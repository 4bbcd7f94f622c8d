// Myers' bit-parallel algorithm in blocks of 32 rows; each block is run over
// the whole text and hands its horizontal differences on to the next one.
export function minDistance(word1: string, word2: string): number {
  let a = word1
  let b = word2
  if (a.length > b.length) {
    a = word2
    b = word1
  }

  // Strip common prefix and suffix.
  let begin = 0
  let endA = a.length
  let endB = b.length
  while (begin < endA && a.charCodeAt(begin) === b.charCodeAt(begin)) begin++
  while (endA > begin && a.charCodeAt(endA - 1) === b.charCodeAt(endB - 1)) {
    endA--
    endB--
  }
  const m = endA - begin
  const n = endB - begin
  if (m === 0) return n

  const text = new Uint8Array(n)
  for (let j = 0; j < n; j++) text[j] = b.charCodeAt(begin + j) - 97

  // Horizontal differences on the lower edge of the previous block.
  const plus = new Uint8Array(n).fill(1)
  const minus = new Uint8Array(n)
  const peq = new Int32Array(26)

  for (let row = 0; row < m; row += 32) {
    const height = Math.min(32, m - row)
    const top = height - 1
    peq.fill(0)
    for (let i = 0; i < height; i++) {
      peq[a.charCodeAt(begin + row + i) - 97] |= 1 << i
    }
    let pv = -1
    let mv = 0
    for (let j = 0; j < n; j++) {
      const hp = plus[j]
      const hn = minus[j]
      let eq = peq[text[j]]
      const xv = eq | mv
      eq |= hn
      const xh = ((((eq & pv) + pv) | 0) ^ pv) | eq
      let ph = mv | ~(xh | pv)
      let mh = pv & xh
      plus[j] = (ph >>> top) & 1
      minus[j] = (mh >>> top) & 1
      ph = (ph << 1) | hp
      mh = (mh << 1) | hn
      pv = mh | ~(xv | ph)
      mv = ph & xv
    }
  }

  let distance = m
  for (let j = 0; j < n; j++) distance += plus[j] - minus[j]
  return distance
}
