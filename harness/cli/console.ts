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

/** A terminal may say that it is 0 wide (a pseudo-terminal that no one has sized): as good as saying nothing. */
const columnsOf = (stream: NodeJS.WriteStream): number => {
  const told = Number(process.env['COLUMNS'])
  return [stream.columns, told].find((width) => Number.isInteger(width) && width > 0) ?? COLUMNS
}

/** The live view draws on standard output and needs its width: with a pipe there, `--json` would get the drawing. */
const isLive = (): boolean =>
  process.stdout.isTTY && process.stderr.isTTY && process.stdout.columns > 0 && process.env['CI'] === undefined

export const processConsole = (): Console => ({
  result: (text) => process.stdout.write(text.endsWith('\n') ? text : `${text}\n`),
  say: (text) => process.stderr.write(text.endsWith('\n') ? text : `${text}\n`),
  columns: columnsOf(process.stdout),
  resultColor: hasColor(process.stdout),
  sayColor: hasColor(process.stderr),
  isLive: isLive(),
})
