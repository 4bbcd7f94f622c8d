/** Wrong: drops the fraction downward, which is another thing for negative numbers. */
class Parser {
  private readonly tokens: string[]
  private at = 0

  constructor(text: string) {
    this.tokens = text.match(/\d+|[-+*/()]/g) ?? []
  }

  sum(): number {
    let value = this.product()
    while (this.tokens[this.at] === '+' || this.tokens[this.at] === '-') {
      value = this.tokens[this.at++] === '+' ? value + this.product() : value - this.product()
    }
    return value
  }

  private product(): number {
    let value = this.factor()
    while (this.tokens[this.at] === '*' || this.tokens[this.at] === '/') {
      value = this.tokens[this.at++] === '*' ? value * this.factor() : Math.floor(value / this.factor())
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
