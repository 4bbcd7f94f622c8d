/** Wrong: takes commas and line ends in quotes for separators too. */
export function parseCsv(text: string): string[][] {
  if (text === '') return []
  return text
    .replace(/\r?\n$/, '')
    .split(/\r?\n/)
    .map((line) => line.split(',').map((field) => field.replace(/^"|"$/g, '').replaceAll('""', '"')))
}
