/** A text without parentheses; `~` before a number says that it is negative. */
const flat = (text: string): number => {
  let sum = 0
  let term = 0
  let operator = '+'
  let isNegative = false
  let wantsOperand = true
  for (const [token] of text.matchAll(/~?\d+|[-+*/]/g)) {
    if (/\d/.test(token)) {
      const size = Number(token.replace('~', ''))
      const value = isNegative !== token.startsWith('~') ? -size : size
      if (operator === '*') term *= value
      else if (operator === '/') term = Math.trunc(term / value)
      else {
        sum += term
        term = operator === '-' ? -value : value
      }
      isNegative = false
      wantsOperand = false
    } else {
      if (wantsOperand) isNegative = !isNegative
      else operator = token
      wantsOperand = true
    }
  }
  return sum + term
}

/** Looks for parentheses that contain none, writes their value in their place, and begins again. */
export function evaluateAll(expressions: string[]): number[] {
  return expressions.map((expression) => {
    let text = expression
    while (text.includes('(')) {
      text = text.replace(/\(([^()]*)\)/, (_, inside: string) => String(flat(inside)).replace('-', '~'))
    }
    return flat(text)
  })
}
