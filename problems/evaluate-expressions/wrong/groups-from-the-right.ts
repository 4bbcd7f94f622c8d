/** Wrong: takes operators of the same rank from right to left. */
class Parser {
  private readonly tokens: string[]
  private at = 0

  constructor(text: string) {
    this.tokens = text.match(/\d+|[-+*/()]/g) ?? []
  }

  sum(): number {
    const value = this.product()
    const operator = this.tokens[this.at]
    if (operator !== '+' && operator !== '-') return value
    this.at++
    return operator === '+' ? value + this.sum() : value - this.sum()
  }

  private product(): number {
    let value = this.factor()
    while (this.tokens[this.at] === '*' || this.tokens[this.at] === '/') {
      value = this.tokens[this.at++] === '*' ? value * this.factor() : Math.trunc(value / this.factor())
    }
    return value
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
