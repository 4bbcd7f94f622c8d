import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

import { execa } from 'execa'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { linkWorker } from '../../harness/host/worker-text.ts'
import { canaryText, programTexts } from '../../harness/host/worker-files.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'effbench-link-'))
  mkdirSync(join(folder, 'inner'))
})
afterAll(() => rmSync(folder, { recursive: true }))

const write = (name: string, text: string): URL => {
  writeFileSync(join(folder, name), text)
  return pathToFileURL(join(folder, name))
}

const run = async (text: string): Promise<string> => {
  const { stdout } = await execa(process.execPath, ['--input-type=module', '--eval', text], { cwd: tmpdir() })
  return stdout
}

describe('linkWorker', () => {
  it('makes one text of many modules, each evaluated once', async () => {
    write(
      'inner/count.ts',
      'export const seen: string[] = []\nexport const note = (name: string): void => void seen.push(name)\n',
    )
    write('inner/first.ts', "import { note } from './count.ts'\nnote('first')\n")
    const entry = write(
      'main.ts',
      "// a comment with 'quotes' and ${holes}\nimport './inner/first.ts'\nimport type { Stats } from 'node:fs'\n" +
        "import { note, seen } from './inner/count.ts'\nimport { basename } from 'node:path'\n" +
        "note('main')\nconst none: Stats | undefined = undefined\nconsole.log(seen.join(), basename('/a/b'), none)\n",
    )
    const text = linkWorker(entry)
    rmSync(join(folder, 'inner'), { recursive: true })
    expect(await run(text)).toBe('first,main b undefined')
    expect(text).not.toContain(folder)
  })

  it('refuses a text longer than an argument may be', () => {
    const entry = write('long.ts', `export const long = '${'x'.repeat(140_000)}'\n`)
    expect(() => linkWorker(entry)).toThrow(/131072/)
  })

  it('gives the programs beside a candidate and the canary as texts without a path of this machine', () => {
    for (const text of [...Object.values(programTexts()), canaryText()]) {
      expect(text.length).toBeGreaterThan(1_000)
      expect(text).not.toContain(import.meta.dirname)
      expect(text).not.toMatch(/from\s*["']\./)
    }
  })
})
