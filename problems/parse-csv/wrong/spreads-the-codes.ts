/** Wrong: hands all character codes of a field to one call, which takes so many arguments of a short field only. */
export function parseCsv(text: string): string[][] {
  const records: string[][] = []
  let record: string[] = []
  let codes: number[] = []
  let isQuoted = false
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (isQuoted) {
      if (code !== 0x22) codes.push(code)
      else if (text.charCodeAt(index + 1) === 0x22) {
        codes.push(code)
        index++
      } else isQuoted = false
    } else if (code === 0x22) isQuoted = true
    else if (code === 0x2c || code === 0x0a) {
      record.push(String.fromCharCode(...codes))
      codes = []
      if (code === 0x0a) {
        records.push(record)
        record = []
      }
    } else if (code !== 0x0d) codes.push(code)
  }
  if (text !== '' && !text.endsWith('\n')) records.push([...record, String.fromCharCode(...codes)])
  return records
}
