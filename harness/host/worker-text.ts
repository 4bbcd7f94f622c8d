import { readFileSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { fileURLToPath } from 'node:url'

import MagicString from 'magic-string'
import { parseSync } from 'oxc-parser'
import { transformSync } from 'oxc-transform'

import { HarnessFault } from '../model/errors.ts'

/** Linux's limit for one argument of a command: MAX_ARG_STRLEN, 32 pages of 4 KiB. */
const ARGUMENT_BYTES = 131_072

/** Types go and nothing else changes: functions are handed on as their own source. */
const TRANSFORM = {
  lang: 'ts',
  sourceType: 'module',
  target: 'esnext',
  typescript: { onlyRemoveTypeImports: true },
} as const

const withoutTypes = (file: URL, source: string): string => {
  const { code, errors } = transformSync(file.pathname, source, TRANSFORM)
  const [error] = errors
  if (error === undefined) return code
  throw new HarnessFault(`the worker's module ${file.pathname} does not compile: ${error.message}`)
}

type Parsed = ReturnType<typeof parseSync>['module']
type Import = Parsed['staticImports'][number]
type Export = Parsed['staticExports'][number]

/** `{ a, b: c }`, or the whole module for a default or namespace import of a built-in. */
const bindings = ({ entries }: Import): string => {
  const whole = entries.find(({ importName }) => typeof importName.name !== 'string' || importName.name === 'default')
  if (whole !== undefined) return whole.localName.value
  return `{ ${entries.map(({ importName, localName }) => `${importName.name}: ${localName.value}`).join(', ')} }`
}

/** The names a module offers, each with the variable that holds it. */
const offered = (exports: readonly Export[], file: URL): string => {
  const members = exports.flatMap(({ entries }) =>
    entries.map(({ exportName, localName, moduleRequest }) => {
      if (moduleRequest !== null || typeof exportName.name !== 'string' || typeof localName.name !== 'string')
        throw new HarnessFault(`the worker's module ${file.pathname} exports what cannot be linked: name each export`)
      return `${exportName.name}: ${localName.name}`
    }),
  )
  return `return { ${members.join(', ')} }`
}

/** A list of exported names goes; of a declaration only the word. */
const stripExport = (code: MagicString, { start, end }: Export): void => {
  const isList = /^export\s*\{/.test(code.original.slice(start, end))
  code.remove(start, isList ? end : start + 'export '.length)
}

/**
 * A program as one text for `node --input-type=module --eval`: its modules, types stripped, each a function that
 * returns what the module exports, in an order in which each finds what it imports. The child then needs no file to be
 * readable, and pays for no type stripping: that costs 58 ms a start, this none. Modules that import each other in a
 * circle cannot be linked.
 */
export const linkWorker = (entry: URL): string => {
  const names = new Map<string, string>()
  const parts: string[] = []
  const nameOf = (file: URL): string => {
    const known = names.get(file.href)
    if (known !== undefined) return known
    const { body, offers } = link(file)
    const name = `module${names.size}`
    names.set(file.href, name)
    parts.push(`const ${name} = (() => {\n${body}\n${offers}\n})()`)
    return name
  }
  const from = (specifier: string, file: URL): string =>
    isBuiltin(specifier)
      ? `process.getBuiltinModule('${specifier}')`
      : nameOf(new URL(specifier.startsWith('.') ? specifier : import.meta.resolve(specifier), file))
  const link = (file: URL): { readonly body: string; readonly offers: string } => {
    const source = readFileSync(file, 'utf8')
    const code = new MagicString(file.pathname.endsWith('.ts') ? withoutTypes(file, source) : source)
    const { module, comments } = parseSync(fileURLToPath(file), code.original, { lang: 'js', sourceType: 'module' })
    for (const { start, end } of comments) code.remove(start, end)
    for (const found of module.staticImports) {
      const { value } = found.moduleRequest
      code.update(found.start, found.end, `const ${bindings(found)} = ${from(value, file)}`)
    }
    for (const found of module.staticExports) stripExport(code, found)
    return { body: code.toString(), offers: offered(module.staticExports, file) }
  }
  // Not within a function: the program itself may await.
  parts.push(link(entry).body)
  const text = parts.join('\n')
  if (text.length > ARGUMENT_BYTES) {
    throw new HarnessFault(
      `the worker's text has ${text.length} bytes, more than an argument may have (${ARGUMENT_BYTES})`,
    )
  }
  return text
}
