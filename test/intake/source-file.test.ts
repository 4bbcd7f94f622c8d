import { execFileSync } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { readSource } from '../../harness/intake/source-file.ts'
import { UsageError } from '../../harness/model/errors.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'effbench-intake-'))
})
afterEach(async () => rm(folder, { recursive: true }))

const refusal = async (path: string): Promise<string> => {
  const error: unknown = await readSource({ path, bytesMax: 10 }).catch((cause: unknown) => cause)
  expect(error).toBeInstanceOf(UsageError)
  return error instanceof Error ? error.message : 'read'
}

describe('readSource', () => {
  it('reads a file, and of a longer one a byte more than allowed', async () => {
    const path = join(folder, 'one.ts')
    await writeFile(path, 'let a = 1')
    expect(await readSource({ path, bytesMax: 10 })).toBe('let a = 1')
    await writeFile(path, 'x'.repeat(100_000))
    expect(await readSource({ path, bytesMax: 10 })).toBe('x'.repeat(11))
  })

  it('refuses what is no ordinary file, and waits for nobody to write into it', async () => {
    const pipe = join(folder, 'pipe.ts')
    execFileSync('env', ['mkfifo', pipe])
    for (const path of [pipe, '/dev/null']) {
      expect(await refusal(path)).toBe(`${path}: is no ordinary file, and one is needed`)
    }
  })

  it('says of a folder that it is one, and of nothing that there is none', async () => {
    expect(await refusal(folder)).toBe(`${folder}: is a folder, and a file is needed`)
    expect(await refusal(join(folder, 'gone.ts'))).toMatch(/gone\.ts: there is no such file or folder/)
  })
})
