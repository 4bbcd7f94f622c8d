/**
 * Bit-parallel dynamic programming (Myers 1999, in Hyyrö's formulation for blocks). Neighbouring cells of the
 * distance table differ by −1, 0 or 1, so a column of 32 vertical differences fits into two machine words, one for
 * the rises and one for the falls, and some twenty integer operations move it one column on. It is fast because
 *
 * - 32 cells are computed at once, and two such blocks are chained in one pass: the operations of the second do not
 *   wait for those of the first, except for one carried bit;
 * - all state is in 32-bit integers, which V8 keeps unboxed in registers; memory holds one byte a column, the
 *   difference that crosses the lower edge of the strip above (bit 0: rise, bit 1: fall);
 * - the distance is not tracked in the loop: at the end it is the number of columns plus the vertical differences of
 *   the last column.
 */
export const minDistance = (word1: string, word2: string): number => {
  const rows = word1.length
  const columns = word2.length
  const letters = new Uint8Array(columns)
  for (let column = 0; column < columns; column++) letters[column] = word2.charCodeAt(column) - FIRST_LETTER
  // Along the upper edge of the table every step to the right is a rise: an insertion.
  const edge = new Uint8Array(columns).fill(1)
  const upper = new Int32Array(LETTERS)
  const lower = new Int32Array(LETTERS)
  let distance = columns
  for (let start = 0; start < rows; start += STRIP) {
    const height = Math.min(STRIP, rows - start)
    markRows(upper, word1, start, Math.min(32, height))
    markRows(lower, word1, start + 32, height - 32)
    distance += sweep(letters, edge, upper, lower, height)
  }
  return distance
}

const FIRST_LETTER = 97
const LETTERS = 26
/** Rows handled in one pass over the columns: two words of 32. */
const STRIP = 64

/** Sets bit i of a letter's word where the row start + i of the strip carries that letter. */
const markRows = (marks: Int32Array, word: string, start: number, height: number): void => {
  marks.fill(0)
  for (let bit = 0; bit < height; bit++) {
    const letter = word.charCodeAt(start + bit) - FIRST_LETTER
    marks[letter] = (marks[letter] as number) | (1 << bit)
  }
}

const sweep = (letters: Uint8Array, edge: Uint8Array, upper: Int32Array, lower: Int32Array, height: number): number => {
  const columns = letters.length
  // Down the left edge every step is a rise: a deletion.
  let rise1 = -1
  let fall1 = 0
  let rise2 = -1
  let fall2 = 0
  for (let column = 0; column < columns; column++) {
    const letter = letters[column] as number
    const above = edge[column] as number
    const equal1 = upper[letter] as number
    const equal2 = lower[letter] as number

    const fallIn = above >>> 1
    const open1 = equal1 | fall1
    const match1 = equal1 | fallIn
    const diagonal1 = (((match1 & rise1) + rise1) ^ rise1) | match1
    const right1 = fall1 | ~(diagonal1 | rise1)
    const left1 = rise1 & diagonal1
    const rightIn1 = (right1 << 1) | (above & 1)
    const leftIn1 = (left1 << 1) | fallIn
    rise1 = leftIn1 | ~(open1 | rightIn1)
    fall1 = rightIn1 & open1

    const fallBetween = left1 >>> 31
    const open2 = equal2 | fall2
    const match2 = equal2 | fallBetween
    const diagonal2 = (((match2 & rise2) + rise2) ^ rise2) | match2
    const right2 = fall2 | ~(diagonal2 | rise2)
    const left2 = rise2 & diagonal2
    const rightIn2 = (right2 << 1) | (right1 >>> 31)
    const leftIn2 = (left2 << 1) | fallBetween
    rise2 = leftIn2 | ~(open2 | rightIn2)
    fall2 = rightIn2 & open2

    edge[column] = (right2 >>> 31) | ((left2 >>> 31) << 1)
  }
  const rows1 = lowBits(Math.min(32, height))
  const rows2 = lowBits(height - 32)
  return ones(rise1 & rows1) - ones(fall1 & rows1) + ones(rise2 & rows2) - ones(fall2 & rows2)
}

/** A word whose lowest `count` bits are set; none for a count below 1. */
const lowBits = (count: number): number => (count >= 32 ? -1 : count < 1 ? 0 : (1 << count) - 1)

const ones = (word: number): number => {
  let count = 0
  for (let rest = word; rest !== 0; rest &= rest - 1) count++
  return count
}
