import fc from 'fast-check'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { jsonElements } from '../../harness/intake/json-elements.ts'
import { UsageError } from '../../harness/model/errors.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'effbench-formats-'))
})
afterAll(async () => rm(folder, { recursive: true }))

const file = async (content: string | Buffer): Promise<string> => {
  const path = join(folder, 'file')
  await writeFile(path, content)
  return path
}

describe('jsonElements', () => {
  it('gives the elements of any list as JSON.parse has them, laid out or not, compressed or not', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.jsonValue(), { maxLength: 8 }),
        fc.boolean(),
        fc.boolean(),
        async (list, isWide, isGzip) => {
          const text = isWide ? JSON.stringify(list, null, 2) : JSON.stringify(list)
          const seen: unknown[] = []
          for await (const element of jsonElements(await file(isGzip ? gzipSync(text) : text)))
            seen.push(JSON.parse(element))
          expect(seen).toEqual(JSON.parse(text))
        },
      ),
      { numRuns: 60 },
    )
  })

  it('goes over the borders of chunks, also within characters and escapes', async () => {
    const list = Array.from({ length: 3000 }, (_, index) => ({ text: `${'ä'.repeat(index % 60)}"],\\[{💡`, index }))
    const seen: unknown[] = []
    for await (const element of jsonElements(await file(JSON.stringify(list)))) seen.push(JSON.parse(element))
    expect(seen).toEqual(list)
  })

  it('refuses an element beyond all measure, and a list without an end', async () => {
    const reading = async (text: string): Promise<void> => {
      for await (const element of jsonElements(await file(text))) expect(element).toBe('1')
    }
    await expect(reading(`[1,"${'x'.repeat(33 * 1024 * 1024)}"]`)).rejects.toThrow(
      /longer than 32 MiB; write one record a line/,
    )
    await expect(reading('[1,')).rejects.toThrow(UsageError)
  })
})
