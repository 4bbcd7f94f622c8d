/** Documents are tested: links lead somewhere, commands exist, the changelog is kept. */
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'

import { execa } from 'execa'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'

import { Reply, Request } from '../harness/model/protocol.ts'
import manifest from '../package.json' with { type: 'json' }

const root = join(import.meta.dirname, '..')
const SKIPPED = /(^|\/)(node_modules|dist|coverage|runs|\.git|fixtures|golden)(\/|$)/

const documents = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.md') && !SKIPPED.test(path))
  .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }))

const withoutCode = (text: string): string => text.replace(/^```[\s\S]*?^```/gm, '').replace(/`[^`\n]*`/g, '')

/** The anchor under which a heading is found: lower case, spaces to dashes, punctuation out. */
const anchors = (text: string): readonly string[] =>
  [...text.replace(/^```[\s\S]*?^```/gm, '').matchAll(/^#+\s+(.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .trim()
      .replaceAll(' ', '-'),
  )

const brokenLinks = ({ path, text }: (typeof documents)[number]): readonly string[] =>
  [...withoutCode(text).matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target = '']) => target)
    .filter((target) => !/^[a-z]+:/.test(target))
    .filter((target) => {
      const [file = '', anchor] = target.split('#')
      const address = file === '' ? join(root, path) : join(root, dirname(path), file)
      if (!existsSync(address)) return true
      return anchor !== undefined && !anchors(readFileSync(address, 'utf8')).includes(anchor)
    })
    .map((target) => `${path}: ${target}`)

/** Lines of the shell blocks, without comments, continuation and prompt. */
const commands = (text: string): readonly string[] =>
  [...text.matchAll(/^```(?:bash|sh|shell)\n([\s\S]*?)^```/gm)]
    .flatMap(([, block = '']) => block.replaceAll('\\\n', ' ').split(/\n|&&|\|\|?|;/))
    .map((line) => line.replace(/(^|\s)#.*$/, '').trim())
    .filter((line) => line !== '')

const shown = documents.flatMap(({ path, text }) => commands(text).map((command) => ({ path, command })))

const npmScript = (command: string): string | undefined => {
  const [, name] = /^npm (?:run )?(?:-s )?(start|test|[\w:]+)/.exec(command) ?? []
  return name === 'ci' || name === 'install' || name === 'pack' ? undefined : name
}

describe('documents', () => {
  it('are there', () => {
    const paths = documents.map(({ path }) => path)
    for (const path of ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'docs/glossary.md']) {
      expect(paths).toContain(path)
    }
  })

  it('have links that lead somewhere', () => {
    const links = documents.flatMap(({ text }) => [...withoutCode(text).matchAll(/\]\(/g)])
    expect(links.length).toBeGreaterThan(0)
    expect(documents.flatMap(brokenLinks)).toEqual([])
  })

  it('name npm scripts that exist', () => {
    const scripts = shown.flatMap(({ path, command }) => ({ path, name: npmScript(command) }))
    const named = scripts.filter(({ name }) => name !== undefined)
    expect(named.length).toBeGreaterThan(0)
    expect(named.filter(({ name = '' }) => !(name in manifest.scripts))).toEqual([])
  })

  it('name files of the repository that exist', () => {
    const files = shown.flatMap(
      ({ command }) => command.match(/(?<=^|\s)(\.ci|harness|scripts|bench|solutions)\/[\w./-]+/g) ?? [],
    )
    expect(files.filter((path) => !existsSync(join(root, path)))).toEqual([])
  })

  it('name commands of effbench that exist', async () => {
    const named = shown.flatMap(({ path, command }) => {
      const [, name] = /^(?:npx )?effbench ([a-z]+)/.exec(command) ?? []
      return name === undefined ? [] : [{ path, name }]
    })
    const { stdout } = await execa('node', [join(root, 'bin/effbench.js'), '--help'])
    const [, list = ''] = stdout.split(/^Commands:$/m)
    const known = [...list.matchAll(/^ {2}([a-z]+)/gm)].map(([, name]) => name)
    expect(known).toContain('run')
    expect(named.filter(({ name }) => !known.includes(name))).toEqual([])
  })

  it('keep a changelog with an Unreleased part that says something', () => {
    const [, unreleased = ''] = readFileSync(join(root, 'CHANGELOG.md'), 'utf8').split(/^## \[?Unreleased\]?.*$/m)
    expect(unreleased.split(/^## /m)[0]?.trim()).not.toBe('')
  })

  it('and the lock file speak of the project alone: no machine’s path, no registry', () => {
    const files = [...documents.map(({ path }) => path), 'package.json', 'package-lock.json']
    const told = files.filter((path) =>
      /"resolved": "https?:|\/(work|home|root|Users)\/\w/.test(readFileSync(join(root, path), 'utf8')),
    )
    expect(told.map((path) => relative(root, join(root, path)))).toEqual([])
  })
})

it('docs/protocol.md carries the hash of the schemas it describes; read the document again when they change', () => {
  const schemas = JSON.stringify([z.toJSONSchema(Request), z.toJSONSchema(Reply)])
  const hash = createHash('sha256').update(schemas).digest('hex')
  expect(readFileSync(join(root, 'docs/protocol.md'), 'utf8')).toContain(hash)
})
