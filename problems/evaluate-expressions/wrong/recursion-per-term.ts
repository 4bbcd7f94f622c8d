/** Wrong: calls itself for every further term, deeper than the stack allows for a long sum. */
class Parser {
  private readonly tokens: string[]
  private at = 0

  constructor(text: string) {
    this.tokens = text.match(/\d+|[-+*/()]/g) ?? []
  }

  sum(): number {
    return this.rest(this.product())
  }

  private rest(value: number): number {
    const operator = this.tokens[this.at]
    if (operator !== '+' && operator !== '-') return value
    this.at++
    return this.rest(operator === '+' ? value + this.product() : value - this.product())
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
