interface Token {
  kind: 'number' | 'operator' | 'open' | 'close'
  text: string
  rank: number
  value: number
}

const RANKS = new Map([
  ['+', 1],
  ['-', 1],
  ['*', 2],
  ['/', 2],
  ['negate', 3],
])

/** One object per token; a `-` that has no left side is an operator of its own. */
const tokensOf = (text: string): Token[] => {
  const tokens: Token[] = []
  for (const [piece] of text.matchAll(/\d+|[-+*/()]/g)) {
    const previous = tokens.at(-1)
    const isFirst = previous === undefined || previous.kind === 'operator' || previous.kind === 'open'
    if (/\d/.test(piece)) tokens.push({ kind: 'number', text: piece, rank: 0, value: Number(piece) })
    else if (piece === '(') tokens.push({ kind: 'open', text: piece, rank: 0, value: 0 })
    else if (piece === ')') tokens.push({ kind: 'close', text: piece, rank: 0, value: 0 })
    else {
      const name = piece === '-' && isFirst ? 'negate' : piece
      tokens.push({ kind: 'operator', text: name, rank: RANKS.get(name) ?? 0, value: 0 })
    }
  }
  return tokens
}

/** First everything in postfix order. */
const postfix = (tokens: Token[]): Token[] => {
  const ordered: Token[] = []
  const waiting: Token[] = []
  for (const token of tokens) {
    if (token.kind === 'number') ordered.push(token)
    else if (token.kind === 'open' || token.text === 'negate') waiting.push(token)
    else {
      while (waiting.length > 0 && waiting.at(-1)?.kind !== 'open' && (waiting.at(-1)?.rank ?? 0) >= token.rank) {
        ordered.push(waiting.pop() as Token)
      }
      if (token.kind === 'close') waiting.pop()
      else waiting.push(token)
    }
  }
  return [...ordered, ...waiting.toReversed()]
}

const applied: Record<string, (one: number, other: number) => number> = {
  '+': (one, other) => one + other,
  '-': (one, other) => one - other,
  '*': (one, other) => one * other,
  '/': (one, other) => Math.trunc(one / other),
}

/** Tokens as objects, a list of them in postfix order, and a stack of values. */
export function evaluateAll(expressions: string[]): number[] {
  return expressions.map((expression) => {
    const values: number[] = []
    for (const { kind, text, value } of postfix(tokensOf(expression))) {
      if (kind === 'number') values.push(value)
      else if (text === 'negate') values.push(-(values.pop() ?? 0))
      else {
        const other = values.pop() ?? 0
        const one = values.pop() ?? 0
        values.push(applied[text]?.(one, other) ?? 0)
      }
    }
    return values[0] ?? 0
  })
}
