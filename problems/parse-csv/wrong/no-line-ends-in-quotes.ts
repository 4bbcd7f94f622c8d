/** Wrong: knows quoted commas, but ends a record at every line end. */
export function parseCsv(text: string): string[][] {
  if (text === '') return []
  const lines = text.split(/\r?\n/)
  if (lines.at(-1) === '') lines.pop()
  return lines.map((line) => {
    const fields = line.match(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g) ?? []
    return fields.slice(0, line.endsWith(',') || fields.length === 1 ? undefined : -1).map((field) => {
      const value = field.replace(/,$/, '')
      return value.startsWith('"') ? value.slice(1, -1).replaceAll('""', '"') : value
    })
  })
}
