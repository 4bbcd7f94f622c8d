import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { pipeline } from 'node:stream'
import { createGunzip } from 'node:zlib'

import { UsageError } from '../model/errors.ts'
import { fileError } from './source-file.ts'

/** RFC 1952: how every gzip file begins, whatever it is called. */
const GZIP_MAGIC = [0x1f, 0x8b]

/** The bytes of a file, chunk by chunk, decompressed on the way if they are gzip's. */
export const openBytes = async function* (path: string): AsyncGenerator<Buffer> {
  const isGzip = await beginsAsGzip(path)
  const file = createReadStream(path)
  // The error of either stream comes out of the last one, which is being iterated.
  const stream: AsyncIterable<Buffer> = isGzip ? pipeline(file, createGunzip(), () => undefined) : file
  try {
    yield* stream
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && String(cause.code).startsWith('Z_')) {
      throw new UsageError(`${path}: is not a complete gzip file (${cause.message}); compress it again`, { cause })
    }
    throw fileError(path, cause)
  } finally {
    file.destroy()
  }
}

const beginsAsGzip = async (path: string): Promise<boolean> => {
  try {
    await using file = await open(path)
    const { buffer, bytesRead } = await file.read(Buffer.alloc(GZIP_MAGIC.length), 0, GZIP_MAGIC.length, 0)
    return bytesRead === GZIP_MAGIC.length && GZIP_MAGIC.every((byte, index) => buffer[index] === byte)
  } catch (cause) {
    throw fileError(path, cause)
  }
}
