interface Token {
  kind: 'text' | 'quote' | 'comma' | 'end'
  value: string
}

const kindOf = (character: string): Token['kind'] => {
  switch (character) {
    case '"':
      return 'quote'
    case ',':
      return 'comma'
    case '\n':
      return 'end'
    default:
      return 'text'
  }
}

/** First a list of one object per character, then a walk over it that collects the characters of a field in a list. */
export function parseCsv(text: string): string[][] {
  const tokens: Token[] = text.split('').map((value) => ({ kind: kindOf(value), value }))
  const records: string[][] = []
  let record: string[] = []
  let field: string[] = []
  let isQuoted = false
  tokens.forEach(({ kind, value }, index) => {
    const previous = tokens[index - 1]
    if (kind === 'quote') {
      // Outside quotes, a quote right behind another one doubles it, and the field goes on.
      if (!isQuoted && previous?.kind === 'quote') field.push(value)
      isQuoted = !isQuoted
    } else if (isQuoted || kind === 'text') {
      field.push(value)
    } else {
      if (kind === 'end' && previous?.value === '\r') field.pop()
      record.push(field.join(''))
      field = []
      if (kind === 'end') {
        records.push(record)
        record = []
      }
    }
  })
  if (tokens.length > 0 && tokens.at(-1)?.kind !== 'end') records.push([...record, field.join('')])
  return records
}
