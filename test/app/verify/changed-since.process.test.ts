import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterAll, beforeAll, expect, it } from 'vitest'

import { changedSince } from '../../../harness/app/verify/changed-since.ts'

const home = mkdtempSync(join(tmpdir(), 'effbench-history-'))
const problems = join(home, 'repository', 'problems')
const git = (...words: readonly string[]): void => {
  execFileSync('git', ['-C', join(home, 'repository'), '-c', 'user.name=a', '-c', 'user.email=a@b', ...words])
}

beforeAll(() => {
  for (const id of ['kept', 'edited', 'dropped']) {
    mkdirSync(join(problems, id), { recursive: true })
    writeFileSync(join(problems, id, 'problem.ts'), id)
  }
  writeFileSync(join(home, 'repository', 'readme.md'), 'first')
  git('init', '--quiet')
  git('add', '.')
  git('commit', '--quiet', '-m', 'first')
  writeFileSync(join(problems, 'edited', 'problem.ts'), 'another text')
  rmSync(join(problems, 'dropped', 'problem.ts'))
  mkdirSync(join(problems, 'new one'))
  writeFileSync(join(problems, 'new one', 'problem.ts'), '')
  writeFileSync(join(home, 'repository', 'readme.md'), 'second')
})
afterAll(() => rmSync(home, { recursive: true }))

it('names the folders with a change, committed or not, known or not', async () => {
  expect(await changedSince(problems, 'HEAD')).toEqual(new Set(['edited', 'dropped', 'new one']))
  git('commit', '--quiet', '-a', '-m', 'second')
  expect(await changedSince(problems, 'HEAD')).toEqual(new Set(['new one']))
  expect(await changedSince(problems, 'HEAD~1')).toEqual(new Set(['edited', 'dropped', 'new one']))
})

it('knows nothing without a history, and takes no option for a revision', async () => {
  expect(await changedSince(problems, 'no-such-revision')).toBeUndefined()
  expect(await changedSince(problems, '--output=stolen')).toBeUndefined()
  expect(await changedSince(home, 'HEAD')).toBeUndefined()
})
