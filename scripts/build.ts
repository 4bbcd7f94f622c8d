/**
 * Makes `dist/`, which is what the package carries: Node refuses to strip types below `node_modules`, so our modules
 * are compiled. Solutions stay as they are: they are data, read as text, and effbench does to them what it does to
 * any candidate.
 */
import { execFileSync } from 'node:child_process'
import { cpSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const dist = join(root, 'dist')

rmSync(dist, { recursive: true, force: true })
execFileSync('tsc', ['-p', join(root, 'tsconfig.build.json')], { stdio: 'inherit' })

const problems = readdirSync(join(root, 'problems'), { withFileTypes: true }).filter((entry) => entry.isDirectory())
if (problems.length === 0) throw new Error('no problem found in problems/: a package without problems is of no use')
for (const { name } of problems) {
  const from = join(root, 'problems', name)
  cpSync(from, join(dist, 'problems', name), {
    recursive: true,
    filter: (path) => path !== join(from, 'problem.ts'),
  })
}
cpSync(join(root, 'solutions'), join(dist, 'solutions'), { recursive: true })
