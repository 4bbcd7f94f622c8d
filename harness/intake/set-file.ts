import { readFile } from 'node:fs/promises'
import { z } from 'zod'

import { UsageError } from '../model/errors.ts'
import { fileError } from './source-file.ts'

/** What `set.json` may say about a set. */
const SetFile = z.object({ title: z.string().max(200).optional(), origin: z.string().max(500).optional() })
export type SetFile = z.infer<typeof SetFile>

export const SET_FILE = 'set.json'

/** What a set says of itself. */
export const readSetFile = async (path: string): Promise<SetFile> => {
  const text = await readFile(path, 'utf8').catch((cause: unknown) => {
    throw fileError(path, cause)
  })
  const parsed = SetFile.safeParse(parseJson(text, path))
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  throw new UsageError(
    `${path}: ${issue?.path.join('.')}: ${issue?.message}; it may hold "title" and "origin", both text`,
  )
}

const parseJson = (text: string, path: string): unknown => {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new UsageError(`${path}: is not JSON; write {"title": "…", "origin": "…"} or delete it`, { cause })
  }
}
