import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { lines } from '../../harness/intake/lines.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'effbench-formats-'))
})
afterAll(async () => rm(folder, { recursive: true }))

const file = async (content: string): Promise<string> => {
  const path = join(folder, 'file')
  await writeFile(path, content)
  return path
}

describe('lines', () => {
  it('are those of the text, whatever the borders of chunks', async () => {
    const text = Array.from({ length: 5000 }, (_, index) => `${index}${'é\u2028'.repeat(index % 40)}`)
    const seen: string[] = []
    for await (const line of lines(await file(text.join('\n')))) seen.push(line)
    expect(seen).toEqual(text)
  })
})
