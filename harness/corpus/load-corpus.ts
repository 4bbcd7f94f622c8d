import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

import { CorpusError, UsageError } from '../model/errors.ts'
import { ProblemId } from '../model/ids.ts'
import { CANONICAL, ProblemCard, type Problem } from '../model/problem.ts'

/** A correct or wrong solution that ships with a problem. */
export interface Shipped {
  readonly name: string
  readonly source: string
}

/** A problem as it lies on the disk: its definition, and the texts beside it. */
export interface LoadedProblem {
  readonly problem: Problem
  /** The module that defines it, for those who must load it elsewhere (the generator's thread). */
  readonly moduleFile: string
  /** SHA-256 over every file of the folder: what a measurement depends on. */
  readonly hash: string
  readonly statement: string
  readonly canonical: string
  /** The canonical first, then the others in declared order, fastest first. */
  readonly references: readonly Shipped[]
  readonly wrong: readonly Shipped[]
}

const solutionsIn = (folder: string): Shipped[] =>
  (existsSync(folder) ? readdirSync(folder) : [])
    .filter((file) => file.endsWith('.ts'))
    .toSorted()
    .map((file) => ({ name: file.slice(0, -'.ts'.length), source: readFileSync(join(folder, file), 'utf8') }))

const hashOf = (folder: string): string => {
  const hash = createHash('sha256')
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted()
  for (const file of files)
    hash
      .update(`${file.slice(folder.length)}\0`)
      .update(readFileSync(file))
      .update('\0')
  return hash.digest('hex')
}

const textOf = (folder: string, file: string, remedy: string): string => {
  const path = join(folder, file)
  if (!existsSync(path)) throw new CorpusError(`${path} is missing: ${remedy}`)
  return readFileSync(path, 'utf8')
}

const isDefined = (value: unknown): value is Problem =>
  typeof value === 'object' && value !== null && 'card' in value && ProblemCard.safeParse(value.card).success

const importProblem = async (moduleFile: string): Promise<Problem> => {
  let loaded: unknown
  try {
    loaded = await import(pathToFileURL(moduleFile).href)
  } catch (cause) {
    throw new CorpusError(`${moduleFile}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause })
  }
  if (typeof loaded === 'object' && loaded !== null && 'problem' in loaded && isDefined(loaded.problem)) {
    return loaded.problem
  }
  throw new CorpusError(`${moduleFile}: export the definition as \`export const problem = defineProblem({...})\``)
}

const orderedReferences = (folder: string, problem: Problem, canonical: string): Shipped[] => {
  const shipped = new Map(solutionsIn(join(folder, 'references')).map((one) => [one.name, one]))
  shipped.set(CANONICAL, { name: CANONICAL, source: canonical })
  const declared = Object.keys(problem.card.references)
  const undeclared = [...shipped.keys()].find((name) => !declared.includes(name))
  if (undeclared !== undefined) {
    throw new CorpusError(`${folder}/references/${undeclared}.ts: declare its growth in \`references\` of problem.ts`)
  }
  return declared.map((name) => {
    const found = shipped.get(name)
    if (found !== undefined) return found
    throw new CorpusError(`${folder}/problem.ts: references.${name} has no file; add references/${name}.ts or drop it`)
  })
}

/** Loads one problem's folder. Throws CorpusError naming file, field and remedy. */
export const loadProblem = async (folder: string): Promise<LoadedProblem> => {
  const id = folder.split(/[\\/]/).at(-1) ?? ''
  const moduleFile = ['problem.ts', 'problem.js'].map((name) => join(folder, name)).find((path) => existsSync(path))
  if (moduleFile === undefined) throw new CorpusError(`${folder}/problem.ts is missing: a problem folder defines one`)
  const problem = await importProblem(moduleFile)
  if (problem.card.id !== id) {
    throw new CorpusError(`${moduleFile}: id is "${problem.card.id}" but the folder is "${id}"; make them equal`)
  }
  const canonical = textOf(folder, 'canonical.ts', 'write the best known solution there')
  const wrong = solutionsIn(join(folder, 'wrong'))
  if (wrong.length < 3) throw new CorpusError(`${folder}/wrong: ${wrong.length} wrong solutions; at least 3 are needed`)
  return {
    problem,
    moduleFile,
    hash: hashOf(folder),
    statement: textOf(folder, 'statement.md', 'write what a candidate is given there'),
    canonical,
    references: orderedReferences(folder, problem, canonical),
    wrong,
  }
}

const folderOfProblems = (root: string): string => {
  const folder = resolve(root)
  if (existsSync(folder) && statSync(folder).isDirectory()) return folder
  throw new UsageError(`no folder of problems at ${root}; name one with --problems`)
}

/** Loads the problems under `root`, all or those named, in the order of their ids. */
export const loadCorpus = async (root: string, ids?: readonly string[]): Promise<LoadedProblem[]> => {
  const folder = folderOfProblems(root)
  const names = ids ?? listProblems(folder)
  if (names.length === 0) throw new UsageError(`no problem in ${root}; a problem is a folder with a problem.ts`)
  return Promise.all(names.toSorted().map((name) => loadProblem(join(folder, name))))
}

/** The ids of all problems under `root`, without loading them. */
export const listProblems = (root: string): string[] =>
  readdirSync(folderOfProblems(root), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && ProblemId.safeParse(entry.name).success)
    .map((entry) => entry.name)
    .toSorted()
