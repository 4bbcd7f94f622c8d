import { execa } from 'execa'

import { mebibytes } from '../../model/units.ts'

/** Names of files are short: room for some hundred thousand of them. */
const OUTPUT_MOST = mebibytes(32)

/** What git says in a folder, or undefined when it knows neither the folder nor the revision, or is not there. */
const git = async (folder: string, words: readonly string[]): Promise<string | undefined> => {
  const options = { reject: false, stdin: 'ignore', maxBuffer: OUTPUT_MOST, stripFinalNewline: false } as const
  const { exitCode, stdout } = await execa('git', ['-C', folder, ...words], options)
  return exitCode === 0 ? stdout : undefined
}

/**
 * The problems of a folder with a file that differs from a revision, or that git does not know yet. Undefined when
 * there is no such history: a shallow clone, an installed package.
 */
export const changedSince = async (root: string, revision: string): Promise<ReadonlySet<string> | undefined> => {
  const tracked = await git(root, ['diff', '--name-only', '--relative', '-z', '--end-of-options', revision, '--', '.'])
  const unknown = await git(root, ['ls-files', '--others', '--exclude-standard', '-z', '--', '.'])
  if (tracked === undefined || unknown === undefined) return undefined
  const paths = `${tracked}${unknown}`.split('\0').filter((path) => path !== '')
  return new Set(paths.map((path) => path.split('/')[0] ?? ''))
}
