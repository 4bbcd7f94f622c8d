const SPACE = 0x20
const OPEN = 0x28
const CLOSE = 0x29
const TIMES = 0x2a
const PLUS = 0x2b
const MINUS = 0x2d
const OVER = 0x2f
const ZERO = 0x30

/**
 * One pass over the character codes. Of each open parenthesis two numbers are known: the sum of the terms that are
 * done, and the term at hand, which a `*` or `/` still changes. Fast because nothing is made on the way: no tokens, no
 * tree, no text; what waits outside a parenthesis lies in three lists that are used over and over.
 */
export function evaluateAll(expressions: string[]): number[] {
  const sums: number[] = []
  const terms: number[] = []
  const operators: number[] = []
  const values: number[] = []
  for (let index = 0; index < expressions.length; index++) {
    const text = expressions[index] as string
    const length = text.length
    let depth = 0
    let sum = 0
    let term = 0
    let operator = PLUS
    let isNegative = false
    let wantsOperand = true
    for (let at = 0; at < length; at++) {
      const code = text.charCodeAt(at)
      if (code === SPACE) continue
      let value: number
      if (code >= ZERO) {
        value = code - ZERO
        while (at + 1 < length) {
          const next = text.charCodeAt(at + 1)
          if (next < ZERO) break
          value = value * 10 + next - ZERO
          at++
        }
      } else if (code === OPEN) {
        sums[depth] = sum
        terms[depth] = term
        operators[depth] = isNegative ? -operator : operator
        depth++
        sum = 0
        term = 0
        operator = PLUS
        isNegative = false
        continue
      } else if (code === CLOSE) {
        value = sum + term
        depth--
        sum = sums[depth] as number
        term = terms[depth] as number
        operator = operators[depth] as number
        isNegative = operator < 0
        if (isNegative) operator = -operator
      } else {
        if (wantsOperand) isNegative = !isNegative
        else operator = code
        wantsOperand = true
        continue
      }
      if (isNegative) value = -value
      isNegative = false
      wantsOperand = false
      if (operator === TIMES) term *= value
      else if (operator === OVER) term = Math.trunc(term / value)
      else {
        sum += term
        term = operator === MINUS ? -value : value
      }
    }
    values.push(sum + term)
  }
  return values
}
