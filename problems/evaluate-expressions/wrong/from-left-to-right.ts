/** Wrong: takes all operators as of one rank. */
class Parser {
  private readonly tokens: string[]
  private at = 0

  constructor(text: string) {
    this.tokens = text.match(/\d+|[-+*/()]/g) ?? []
  }

  sum(): number {
    let value = this.factor()
    for (;;) {
      const operator = this.tokens[this.at] ?? ')'
      if (operator === ')') return value
      this.at++
      const other = this.factor()
      if (operator === '+') value += other
      else if (operator === '-') value -= other
      else value = operator === '*' ? value * other : Math.trunc(value / other)
    }
  }

  private factor(): number {
    const token = this.tokens[this.at++] as string
    if (token === '-') return -this.factor()
    if (token !== '(') return Number(token)
    const value = this.sum()
    this.at++
    return value
  }
}

export function evaluateAll(expressions: string[]): number[] {
  return expressions.map((text) => new Parser(text).sum())
}
