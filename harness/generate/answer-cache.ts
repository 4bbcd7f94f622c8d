import { randomBytes } from 'node:crypto'
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

import { UsageError } from '../model/errors.ts'
import { CachedAnswer } from '../model/generation.ts'

/** Answers that were paid for, by the hash of their request. */
export interface AnswerCache {
  readonly find: (hash: string) => CachedAnswer | undefined
  /** Returns when the disk has it: what was paid for survives SIGKILL and a power cut. */
  readonly keep: (hash: string, cached: CachedAnswer) => void
}

const read = (path: string): CachedAnswer => {
  try {
    return CachedAnswer.parse(JSON.parse(readFileSync(path, 'utf8')))
  } catch (cause) {
    throw new UsageError(`${path}: damaged; remove it, and its answer is asked for again`, { cause })
  }
}

/** A file an answer, in folders by the first two digits. Several processes may share the folder. */
export const openAnswerCache = (folder: string): AnswerCache => {
  const pathOf = (hash: string): string => join(folder, hash.slice(0, 2), `${hash}.json`)
  return {
    find: (hash) => {
      const path = pathOf(hash)
      return existsSync(path) ? read(path) : undefined
    },
    keep: (hash, cached) => {
      const path = pathOf(hash)
      mkdirSync(dirname(path), { recursive: true })
      // Under another name first: a kill in the middle must not leave half an answer under this one.
      const unfinished = `${path}.${randomBytes(4).toString('hex')}.unfinished`
      const file = openSync(unfinished, 'w')
      try {
        writeFileSync(file, `${JSON.stringify(cached, undefined, 2)}\n`)
        fsyncSync(file)
      } finally {
        closeSync(file)
      }
      renameSync(unfinished, path)
    },
  }
}
