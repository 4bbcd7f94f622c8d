const FAR = 1 << 29

function codes(word: string, from: number, to: number): Uint8Array {
  const out = new Uint8Array(to - from)
  for (let i = from; i < to; i++) out[i - from] = word.charCodeAt(i)
  return out
}

/** Distance if it is at most `limit`, otherwise some number above `limit`. a is not longer than b. */
function withinBand(a: Uint8Array, b: Uint8Array, limit: number): number {
  const m = a.length
  const n = b.length
  const surplus = n - m
  if (limit < surplus) return limit + 1
  const below = (limit - surplus) >> 1
  const above = surplus + below

  const row = new Int32Array(n + 1)
  for (let j = 0; j <= n; j++) row[j] = j <= above ? j : FAR

  for (let i = 1; i <= m; i++) {
    const from = Math.max(1, i - below)
    const to = Math.min(n, i + above)
    const ch = a[i - 1]
    let diagonal = row[from - 1]
    let left = from === 1 ? i : FAR
    row[from - 1] = left
    for (let j = from; j <= to; j++) {
      const up = row[j]
      let value = diagonal
      if (ch !== b[j - 1]) {
        if (up < value) value = up
        if (left < value) value = left
        value++
      }
      row[j] = value
      left = value
      diagonal = up
    }
  }
  return row[n]
}

/** Ukkonen's cut-off: try a narrow band round the diagonal first, then wider ones. */
export function minDistance(word1: string, word2: string): number {
  if (word1 === word2) return 0
  const [short, long] = word1.length <= word2.length ? [word1, word2] : [word2, word1]

  let start = 0
  let shortEnd = short.length
  let longEnd = long.length
  while (start < shortEnd && short.charCodeAt(start) === long.charCodeAt(start)) start++
  while (shortEnd > start && short.charCodeAt(shortEnd - 1) === long.charCodeAt(longEnd - 1)) {
    shortEnd--
    longEnd--
  }
  const a = codes(short, start, shortEnd)
  const b = codes(long, start, longEnd)
  const n = b.length
  if (a.length === 0) return n

  let limit = Math.min(n, n - a.length + 64)
  for (;;) {
    const distance = withinBand(a, b, limit)
    if (distance <= limit || limit === n) return distance
    limit = Math.min(n, limit * 4)
  }
}
