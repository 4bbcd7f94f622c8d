/** A folder of a test's own, and the command line run from it as a person would. */
import { createHash } from 'node:crypto'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'

import { execa } from 'execa'

const ROOT = join(import.meta.dirname, '../..')
export const MAIN = join(ROOT, 'harness/cli/main.ts')

/** Two problems that are run in a moment. */
export const PROBLEMS = join(ROOT, 'test/fixtures/problems-for-cli')

/** What a command may be given besides its words. */
interface Surroundings {
  readonly env?: Readonly<Record<string, string>>
  /** Options of Node itself, before the command. */
  readonly node?: readonly string[]
}

export interface Workplace {
  readonly folder: string
  readonly path: (...parts: readonly string[]) => string
  /** Writes files by their path, making the folders on the way. */
  readonly write: (files: Readonly<Record<string, string | Uint8Array>>) => void
  readonly read: (path: string) => string
  /** Names of all files and folders, with a hash of what is in each file. */
  readonly contents: () => Readonly<Record<string, string>>
  /** What lies in the folder for temporary files. */
  readonly temporary: () => readonly string[]
  readonly effbench: (words: readonly string[], surroundings?: Surroundings) => ReturnType<typeof start>
  readonly close: () => void
}

/**
 * Starts the command with a bare environment: nothing of the machine's own (CI, colours, options of Node) decides
 * what a test sees, and its temporary files have a folder of their own.
 */
const start = (home: { cwd: string; temporary: string }, words: readonly string[], { env, node }: Surroundings) =>
  execa(process.execPath, [...(node ?? []), MAIN, ...words], {
    cwd: home.cwd,
    env: { PATH: process.env['PATH'] ?? '', HOME: home.cwd, TMPDIR: home.temporary, ...env },
    extendEnv: false,
    reject: false,
    stripFinalNewline: false,
    stdin: 'ignore',
  })

const hash = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex')

export const openWorkplace = (): Workplace => {
  const folder = mkdtempSync(join(tmpdir(), 'effbench-e2e-'))
  const home = { cwd: join(folder, 'work'), temporary: join(folder, 'temporary') }
  mkdirSync(home.cwd)
  mkdirSync(home.temporary)
  const path = (...parts: readonly string[]): string => join(home.cwd, ...parts)
  return {
    folder: home.cwd,
    path,
    write: (files) => {
      for (const [name, content] of Object.entries(files)) {
        mkdirSync(dirname(path(name)), { recursive: true })
        writeFileSync(path(name), content)
      }
    },
    read: (name) => readFileSync(path(name), 'utf8'),
    contents: () =>
      Object.fromEntries(
        readdirSync(home.cwd, { recursive: true, withFileTypes: true }).map((entry) => {
          const full = join(entry.parentPath, entry.name)
          return [full, entry.isFile() ? hash(full) : 'a folder']
        }),
      ),
    temporary: () => readdirSync(home.temporary),
    effbench: (words, surroundings = {}) => start(home, words, surroundings),
    close: () => rmSync(folder, { recursive: true }),
  }
}

/** A copy of the two problems that a test may change; their import is bent back to where it led. */
export const copyProblems = (to: string): void => {
  cpSync(PROBLEMS, to, { recursive: true })
  for (const id of readdirSync(to)) {
    const file = join(to, id, 'problem.ts')
    const author = pathToFileURL(join(ROOT, 'harness/author.ts')).href
    writeFileSync(file, readFileSync(file, 'utf8').replace(/'[^']*\/harness\/author\.ts'/, `'${author}'`))
  }
}

/** The lines of some output, without the empty one behind the last. */
export const linesOf = (text: string): string[] => text.trimEnd().split('\n')

/** What every escape sequence of a terminal begins with. */
export const ESCAPE = '\u001B'
