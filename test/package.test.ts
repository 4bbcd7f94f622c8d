/** What a stranger gets from the registry: packed, installed into an empty folder, and used from there. */
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { execa } from 'execa'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import manifest from '../package.json' with { type: 'json' }

const root = join(import.meta.dirname, '..')
const MINUTES = 60_000

let home = ''
const effbench = (...words: readonly string[]) => execa(join(home, 'node_modules/.bin/effbench'), words, { cwd: home })

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'effbench-package-'))
  await writeFile(join(home, 'package.json'), JSON.stringify({ name: 'consumer', private: true, type: 'module' }))
  await execa('npm', ['pack', '--pack-destination', home], { cwd: root })
  const tarball = (await readdir(home)).find((name) => name.endsWith('.tgz'))
  if (tarball === undefined) throw new Error('npm pack made no tarball')
  const quietly = ['--prefer-offline', '--no-audit', '--no-fund', '--ignore-scripts', '--no-save']
  await execa('npm', ['install', '--prefix', home, ...quietly, join(home, tarball)], { cwd: home })
}, 5 * MINUTES)

afterAll(async () => {
  await rm(home, { recursive: true, force: true })
})

describe('the package, installed elsewhere', () => {
  it('says its version', async () => {
    const { stdout } = await effbench('--version')
    expect(stdout.trim()).toBe(manifest.version)
  })

  it('lists the problems it carries', async () => {
    const { stdout } = await effbench('list')
    const problems = (await readdir(join(root, 'problems'), { withFileTypes: true })).filter((one) => one.isDirectory())
    expect(problems.length).toBeGreaterThan(0)
    for (const { name } of problems) expect(stdout).toContain(name)
  })

  it('runs a candidate', async () => {
    await mkdir(join(home, 'mine/two-sum'), { recursive: true })
    const source = `export function twoSum(nums: number[], target: number): number[] {
      const seen = new Map<number, number>()
      for (let index = 0; index < nums.length; index++) {
        const other = seen.get(target - nums[index])
        if (other !== undefined) return [other, index]
        seen.set(nums[index], index)
      }
      return []
    }`
    await writeFile(join(home, 'mine/two-sum/1.ts'), source)
    const { stdout } = await effbench('run', 'mine', '--precision', 'quick', '--out', join(home, 'out'))
    expect(stdout).toContain('two-sum')
    expect(await readdir(join(home, 'out'))).not.toEqual([])
  })

  it('is a library too', async () => {
    const code = `import { loadReporters, runPlan } from 'effbench'
      import { exact } from 'effbench/author'
      console.log((await loadReporters()).map(({ name }) => name).join(), runPlan({ precision: 'quick' }).precision, typeof exact)`
    await writeFile(join(home, 'library.mjs'), code)
    const { stdout } = await execa(process.execPath, ['library.mjs'], { cwd: home })
    expect(stdout).toMatch(/\bhtml\b.* quick function$/)
  })

  it('types what a problem needs', async () => {
    const problem = `import { exact, level, type Random } from 'effbench/author'
      export const draw = (random: Random): number => random.int(0, 9)
      export const large: { name: string; size: number } = level('large', { size: 10, hardness: 4 })
      // @ts-expect-error a judge is no number: the declarations were found and are not all any
      export const judge: number = exact()`
    await writeFile(join(home, 'problem.ts'), problem)
    const options = ['--noEmit', '--strict', '--skipLibCheck', '--module', 'nodenext', '--target', 'es2024']
    const { exitCode } = await execa(join(root, 'node_modules/.bin/tsc'), [...options, 'problem.ts'], { cwd: home })
    expect(exitCode).toBe(0)
  })

  it('carries no source, test or candidate outside dist', async () => {
    const carried = await readdir(join(home, 'node_modules/effbench'))
    expect(carried.toSorted()).toEqual(['CHANGELOG.md', 'LICENSE', 'README.md', 'bin', 'dist', 'package.json'])
  })
})

describe('the command under an old Node', () => {
  it('names what it needs and the remedy, and exits with 2', async () => {
    const old = `data:text/javascript,${encodeURIComponent(
      "Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '20.11.0' } })",
    )}`
    const { exitCode, stderr, stdout } = await execa({
      reject: false,
    })`node --import ${old} ${join(root, 'bin/effbench.js')} list`
    expect(exitCode).toBe(2)
    expect(stderr).toContain('needs Node 24 or newer')
    expect(stderr).toContain('nodejs.org')
    expect(stdout).toBe('')
  })
})
