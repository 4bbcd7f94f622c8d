import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join, posix } from 'node:path'

import { parseSync, Visitor, type Comment, type Program, type VisitorObject } from 'oxc-parser'

/** One `import`, `export … from`, `import()`, `require()` or `import('…')` type. */
export interface Import {
  /** Undefined where the address is computed. */
  readonly specifier: string | undefined
  readonly line: number
  readonly isType: boolean
  /** Names taken from the other module; empty where they cannot be told. */
  readonly names: readonly string[]
}

/** A module of ours as the rules see it: parsed, never run. */
export interface Module {
  /** From the root of the repository, with `/`. */
  readonly path: string
  readonly text: string
  /** The text with comments, strings and regular expressions blanked, so that words found in it are code. */
  readonly code: string
  readonly program: Program
  readonly comments: readonly Comment[]
  readonly imports: readonly Import[]
}

const ROOT = join(import.meta.dirname, '../..')
const FOLDERS = ['harness', 'reports', 'problems', 'bench', 'scripts', 'test']

/** Programs are wrong on purpose, and fixtures are what other people might have written. */
const isData = (path: string): boolean => /^test\/(programs|fixtures|golden|vectors)\//.test(path)

/** Solutions are candidates as well: code that is measured, written for speed, and read as text. */
export const isSolution = (path: string): boolean => /^problems\/[^/]+\/(canonical\.ts|references\/|wrong\/)/.test(path)

export const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length

export const visit = (module: { readonly program: Program }, visitor: VisitorObject): void =>
  new Visitor(visitor).visit(module.program)

const blank = (text: string, spans: readonly { readonly start: number; readonly end: number }[]): string => {
  let blanked = text
  for (const { start, end } of spans) {
    const inside = text.slice(start, end).replace(/[^\n]/g, ' ')
    blanked = blanked.slice(0, start) + inside + blanked.slice(end)
  }
  return blanked
}

export const parseModule = (path: string, text: string): Module => {
  const { program, comments, errors, module } = parseSync(path, text)
  if (errors.length > 0) throw new Error(`${path} does not parse: ${errors[0]?.message}`)
  const at = (offset: number): number => lineAt(text, offset)
  const imports: Import[] = [
    ...module.staticImports.map(({ moduleRequest, entries, start }) => ({
      specifier: moduleRequest.value,
      line: at(start),
      isType: /^import\s+type\b/.test(text.slice(start)) || (entries.length > 0 && entries.every((one) => one.isType)),
      names: entries.map(({ importName }) => importName.name ?? '*'),
    })),
    ...module.staticExports.flatMap(({ entries }) =>
      entries.flatMap(({ moduleRequest, isType, importName, start }) =>
        moduleRequest === null
          ? []
          : [{ specifier: moduleRequest.value, line: at(start), isType, names: [importName.name ?? '*'] }],
      ),
    ),
  ]
  const texts: { start: number; end: number }[] = [...comments]
  visit(
    { program },
    {
      ImportExpression: ({ source, start }) => {
        const specifier = source.type === 'Literal' && typeof source.value === 'string' ? source.value : undefined
        imports.push({ specifier, line: at(start), isType: false, names: ['*'] })
      },
      CallExpression: ({ callee, arguments: [first], start }) => {
        if (callee.type !== 'Identifier' || callee.name !== 'require') return
        const specifier = first?.type === 'Literal' && typeof first.value === 'string' ? first.value : undefined
        imports.push({ specifier, line: at(start), isType: false, names: ['*'] })
      },
      TSImportType: ({ source, start }) => {
        imports.push({ specifier: source.value, line: at(start), isType: true, names: ['*'] })
      },
      Literal: (node) => {
        if (typeof node.value === 'string' || node.value instanceof RegExp) texts.push(node)
      },
      TemplateElement: (node) => {
        texts.push(node)
      },
    },
  )
  return { path, text, code: blank(text, texts), program, comments, imports }
}

/** Every module of the house, read once. */
export const readHouse = (): readonly Module[] =>
  FOLDERS.filter((folder) => existsSync(join(ROOT, folder))).flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .map((name) => posix.join(folder, name.replaceAll('\\', '/')))
      .filter((path) => path.endsWith('.ts') && !isData(path))
      .toSorted()
      .map((path) => parseModule(path, readFileSync(join(ROOT, path), 'utf8'))),
  )
