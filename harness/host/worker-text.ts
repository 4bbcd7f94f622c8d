import { readFileSync } from 'node:fs'
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

/**
 * The worker as one text for `node --input-type=module --eval`: its modules, types stripped, each a `data:` URL in
 * the one that imports it. The child then needs no file to be readable, and pays for no type stripping: that costs
 * 58 ms a start, this 1 ms.
 */
export const linkWorker = (entry: URL): string => {
  const linked = new Map<string, string>()
  const asDataUrl = (file: URL): string => {
    const known = linked.get(file.href)
    if (known !== undefined) return known
    const url = `data:text/javascript;base64,${Buffer.from(link(file)).toString('base64')}`
    linked.set(file.href, url)
    return url
  }
  const link = (file: URL): string => {
    const source = readFileSync(file, 'utf8')
    const code = new MagicString(file.pathname.endsWith('.ts') ? withoutTypes(file, source) : source)
    const { module, comments } = parseSync(fileURLToPath(file), code.original, { lang: 'js', sourceType: 'module' })
    for (const { start, end } of comments) code.remove(start, end)
    for (const { moduleRequest } of module.staticImports) {
      if (!moduleRequest.value.startsWith('.')) continue
      const url = asDataUrl(new URL(moduleRequest.value, file))
      code.update(moduleRequest.start, moduleRequest.end, `'${url}'`)
    }
    return code.toString()
  }
  const text = link(entry)
  if (text.length > ARGUMENT_BYTES) {
    throw new HarnessFault(
      `the worker's text has ${text.length} bytes, more than an argument may have (${ARGUMENT_BYTES})`,
    )
  }
  return text
}
