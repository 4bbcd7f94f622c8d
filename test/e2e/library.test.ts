/** docs/library.md at its word: its examples are run as they stand, and the types it declares hold. */
import { readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

import { execa } from 'execa'
import { afterAll, beforeAll, expect, it } from 'vitest'

import { readRecord } from '../../harness/record/read-record.ts'
import { copyProblems, openWorkplace } from './workplace.ts'

const root = join(import.meta.dirname, '../..')
const home = openWorkplace()
afterAll(home.close)

const blocks = [...readFileSync(join(root, 'docs/library.md'), 'utf8').matchAll(/^```ts\n([\s\S]*?)^```/gm)].map(
  ([, code = '']) => code,
)

const index = join(root, 'harness/index.ts')

beforeAll(() => {
  copyProblems(home.path('problems'))
  symlinkSync(join(root, 'node_modules'), home.path('node_modules'))
})

it('runs, scores and renders', async () => {
  const [example = ''] = blocks
  expect(example).toContain("from 'effbench'")
  home.write({ 'example.ts': example.replace("'effbench'", `'${pathToFileURL(index).href}'`) })
  const { stdout } = await execa(process.execPath, ['example.ts'], { cwd: home.folder })
  expect(stdout).toMatch(/^mine sum-of-squares accepted timed$/m)
  expect(stdout).toMatch(/^sum-of-squares +\d/m)
  const record = readRecord(home.path('runs/mine'))
  expect(record.candidates.map(({ set, problem, name }) => [set, problem, name])).toEqual([
    ['mine', 'sum-of-squares', '1'],
  ])
})

it('has a matcher for vitest, with its types', async () => {
  const [, example = '', declaration = ''] = blocks
  expect(example).toContain('expect.extend({ toBeAsFastAs })')
  home.write({
    'squares.test.ts': example.replace("'effbench'", `'${index}'`),
    'matchers.d.ts': declaration.replace("'effbench'", `'${index}'`),
  })
  const options = { cwd: home.folder, reject: false, env: { NO_COLOR: '1' } }
  const tests = await execa(join(root, 'node_modules/.bin/vitest'), ['run', '--root', home.folder], options)
  expect(tests.stdout).toMatch(/Tests +1 passed/)
  const strictly = [
    '--noEmit',
    '--strict',
    '--skipLibCheck',
    '--target',
    'es2024',
    '--lib',
    'es2024,esnext.collection,esnext.iterator',
  ]
  const modules = ['--module', 'nodenext', '--allowImportingTsExtensions', '--types', 'node']
  const checked = await execa(
    join(root, 'node_modules/.bin/tsc'),
    [...strictly, ...modules, 'squares.test.ts', 'matchers.d.ts'],
    options,
  )
  expect(checked.stdout).toBe('')
})
