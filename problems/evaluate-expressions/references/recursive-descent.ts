/** A list of tokens, found by a regular expression, and one method per rank of operators. */
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
