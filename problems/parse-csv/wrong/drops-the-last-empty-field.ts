/** Wrong: a comma at the very end of the text begins a field, which is forgotten. */
export function parseCsv(text: string): string[][] {
  const records: string[][] = []
  let record: string[] = []
  let at = 0
  while (at < text.length) {
    const match = /"(?:[^"]|"")*"|[^,\r\n]*/y
    match.lastIndex = at
    const field = match.exec(text)?.[0] ?? ''
    record.push(field.startsWith('"') ? field.slice(1, -1).replaceAll('""', '"') : field)
    at += field.length
    if (text[at] === ',') at++
    else {
      at += text[at] === '\r' ? 2 : 1
      records.push(record)
      record = []
    }
  }
  if (record.length > 0) records.push(record)
  return records
}
