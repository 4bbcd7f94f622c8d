/** Where a command's words go. Results on standard output, everything said on the way on standard error. */
export interface Console {
  readonly result: (text: string) => void
  readonly say: (text: string) => void
  readonly columns: number
  readonly resultColor: boolean
  readonly sayColor: boolean
  readonly isLive: boolean
}

const COLUMNS = 80

/** NO_COLOR (any value that is not empty) and FORCE_COLOR as the conventions of those names have it. */
const hasColor = (stream: NodeJS.WriteStream): boolean => {
  if ((process.env['NO_COLOR'] ?? '') !== '') return false
  if ((process.env['FORCE_COLOR'] ?? '') !== '') return process.env['FORCE_COLOR'] !== '0'
  return stream.isTTY
}

const columnsOf = (stream: NodeJS.WriteStream): number => {
  const told = Number(process.env['COLUMNS'])
  return stream.columns ?? (Number.isInteger(told) && told > 0 ? told : COLUMNS)
}

export const processConsole = (): Console => ({
  result: (text) => process.stdout.write(text.endsWith('\n') ? text : `${text}\n`),
  say: (text) => process.stderr.write(text.endsWith('\n') ? text : `${text}\n`),
  columns: columnsOf(process.stdout),
  resultColor: hasColor(process.stdout),
  sayColor: hasColor(process.stderr),
  isLive: process.stderr.isTTY && process.env['CI'] === undefined,
})
