/** Wrong: takes the white space about a field away. */
export function parseCsv(text: string): string[][] {
  const records: string[][] = []
  let record: string[] = []
  let field = ''
  let isQuoted = false
  for (let index = 0; index < text.length; index++) {
    const character = text[index] as string
    if (character === '"') {
      if (isQuoted && text[index + 1] === '"') {
        field += '"'
        index++
      } else isQuoted = !isQuoted
    } else if (isQuoted || !/[,\r\n]/.test(character)) {
      field += character
    } else if (character !== '\r') {
      record.push(field.trim())
      field = ''
      if (character === '\n') {
        records.push(record)
        record = []
      }
    }
  }
  if (text !== '' && !text.endsWith('\n')) records.push([...record, field.trim()])
  return records
}
