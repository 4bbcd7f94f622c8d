/** A state machine that puts every field together from its characters. */
export function parseCsv(text: string): string[][] {
  const records: string[][] = []
  let record: string[] = []
  let field = ''
  let isQuoted = false
  for (let index = 0; index < text.length; index++) {
    const character = text[index]
    if (isQuoted) {
      if (character !== '"') field += character
      else if (text[index + 1] === '"') {
        field += '"'
        index++
      } else isQuoted = false
    } else if (character === '"') isQuoted = true
    else if (character === ',' || character === '\n') {
      record.push(field)
      field = ''
      if (character === '\n') {
        records.push(record)
        record = []
      }
    } else if (character !== '\r') field += character
  }
  if (text !== '' && !text.endsWith('\n')) records.push([...record, field])
  return records
}
