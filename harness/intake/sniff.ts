import { UsageError } from '../model/errors.ts'
import { kibibytes } from '../model/units.ts'
import { openBytes } from './open-bytes.ts'
import { fileError } from './source-file.ts'

/** What a file holds, by its content: a record a line, one JSON list, one JSON record, or text with or without fences. */
export type Format = 'jsonl' | 'json-list' | 'json-record' | 'text'

/** Enough to see the first record's beginning. */
const HEAD = kibibytes(64)

/** By its name a file of lines. */
const isNamedLines = (path: string): boolean => /\.(?:jsonl|ndjson)(?:\.gz)?$/.test(path)

/**
 * Looks into a file, decompressed, and says what it is. The name decides only where the content may be two things: a
 * single record on one line. What is no text at all is a UsageError.
 */
export const sniff = async (path: string): Promise<Format> => {
  const { head, isWhole } = await beginning(path)
  if (head[0] === 0xff && head[1] === 0xfe) throw new UsageError(`${path}: is UTF-16; save it as UTF-8`)
  if (head.includes(0)) throw new UsageError(`${path}: is no text; candidates come as source text, JSON or chat`)
  const format = formatOf(head.toString('utf8').replace(/^\uFEFF/, ''), isWhole)
  return format.kind === 'one-line-record' ? (isNamedLines(path) ? 'jsonl' : 'json-record') : format.kind
}

const formatOf = (head: string, isWhole: boolean): { kind: Format | 'one-line-record' } => {
  const text = head.trimStart()
  if (/^\[\s*(?:[[{"\]]|$)/.test(text)) return { kind: 'json-list' }
  if (!/^\{\s*(?:["}]|$)/.test(text)) return { kind: 'text' }
  const end = text.indexOf('\n')
  const [first, rest] = end === -1 ? [text, ''] : [text.slice(0, end), text.slice(end)]
  if (isJson(first)) return { kind: rest.trim() === '' && isWhole ? 'one-line-record' : 'jsonl' }
  // A line that ends within a record laid out over many lines ends after one of these.
  return { kind: /[{[,]\s*$/.test(first) && rest !== '' ? 'json-record' : 'jsonl' }
}

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text)
    return true
  } catch (error) {
    if (error instanceof SyntaxError) return false
    throw error
  }
}

const beginning = async (path: string): Promise<{ head: Buffer; isWhole: boolean }> => {
  const parts: Buffer[] = []
  let size = 0
  try {
    for await (const chunk of openBytes(path)) {
      parts.push(chunk)
      size += chunk.length
      if (size > HEAD) return { head: Buffer.concat(parts).subarray(0, HEAD), isWhole: false }
    }
  } catch (cause) {
    // A compressed file may be broken further on: whoever reads it all says where.
    if (size === 0) throw fileError(path, cause)
  }
  return { head: Buffer.concat(parts), isWhole: true }
}
