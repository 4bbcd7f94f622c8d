import { closeSync, fsyncSync, openSync, renameSync, writeFileSync } from 'node:fs'

/** Writes a file whole or not at all: under another name first, on the disk, then renamed. */
export const writeWhole = (path: string, text: string): void => {
  const unfinished = `${path}.unfinished`
  const file = openSync(unfinished, 'w')
  try {
    writeFileSync(file, text)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
  renameSync(unfinished, path)
}
