import { constants, open } from 'node:fs/promises'

import { UsageError } from '../model/errors.ts'

/** Endings of files that hold a candidate. */
const ENDING = /\.(?:ts|mts|cts|js|mjs|cjs)$/

export const isSourceFile = (name: string): boolean => ENDING.test(name) && !/\.d\.[mc]?ts$/.test(name)

/** The file's name without its ending. */
export const stem = (name: string): string => name.replace(ENDING, '')

/**
 * The text of a candidate's file. No more than `bytesMax` and one byte is read: a longer file is then seen to be
 * too large when it is prepared, which is a verdict, and a giant one does not fill the memory.
 */
export const readSource = async ({ path, bytesMax }: { path: string; bytesMax: number }): Promise<string> => {
  try {
    // Not waiting for a writer: a pipe would keep us for ever.
    await using file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK)
    const information = await file.stat()
    // Reading a folder fails with a message of its own.
    if (!information.isFile() && !information.isDirectory())
      throw new UsageError(`${path}: is no ordinary file, and one is needed`)
    const buffer = Buffer.alloc(bytesMax + 1)
    let length = 0
    while (length < buffer.length) {
      const { bytesRead } = await file.read(buffer, length, buffer.length - length)
      if (bytesRead === 0) break
      length += bytesRead
    }
    return buffer.toString('utf8', 0, length)
  } catch (cause) {
    throw fileError(path, cause)
  }
}

/** What the operating system said about a path, as a message for the person who named it. */
export const fileError = (path: string, cause: unknown): Error => {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : ''
  if (code === 'ENOENT') return new UsageError(`${path}: there is no such file or folder; check the path`, { cause })
  if (code === 'EACCES' || code === 'EPERM') {
    return new UsageError(`${path}: cannot be read (${code}); change its permissions`, { cause })
  }
  if (code === 'EISDIR') return new UsageError(`${path}: is a folder, and a file is needed`, { cause })
  if (/^E[A-Z]+$/.test(code)) return new UsageError(`${path}: cannot be read (${code}); check the path`, { cause })
  return cause instanceof Error ? cause : new Error(String(cause))
}
