import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, beforeEach, expect, it } from 'vitest'

import { modulesIn } from '../../harness/app/modules-in.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'effbench-modules-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

it('gives what is exported under the name, in the order of the files, and leaves everything else out', async () => {
  const files = {
    'b.mjs': 'export const metric = 3',
    'b.ts': 'export const metric = 2',
    'a.js': 'export const metric = 1',
    'helper.ts': 'export const other = 4',
    'a.d.ts': 'export const metric: number',
    'notes.md': 'metric',
  }
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  expect(await modulesIn(folder, 'metric')).toEqual([1, 2])
  expect(await modulesIn(folder, 'nothing')).toEqual([])
})

it('fails where a module cannot be loaded, rather than to be silent about it', async () => {
  writeFileSync(join(folder, 'broken.js'), "export const metric = 1\nthrow new RangeError('out of order')")
  await expect(modulesIn(folder, 'metric')).rejects.toThrow('out of order')
})
