import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import { processConsole } from '../../harness/cli/console.ts'

/** Standard output and error as a terminal or a pipe would be, `columns` wide. */
const surround = (of: { out: number | 'pipe'; err: number | 'pipe'; env?: Record<string, string> }): void => {
  for (const [stream, kind] of [
    [process.stdout, of.out],
    [process.stderr, of.err],
  ] as const) {
    stream.isTTY = kind !== 'pipe'
    stream.columns = kind === 'pipe' ? 0 : kind
  }
  for (const [name, value] of Object.entries(of.env ?? {})) vi.stubEnv(name, value)
}

const before = [process.stdout, process.stderr].map((stream) => ({ isTTY: stream.isTTY, columns: stream.columns }))

beforeEach(() => {
  for (const name of ['NO_COLOR', 'FORCE_COLOR', 'CI', 'COLUMNS']) vi.stubEnv(name, undefined)
})
afterEach(() => {
  vi.unstubAllEnvs()
  Object.assign(process.stdout, before[0])
  Object.assign(process.stderr, before[1])
})

describe('processConsole', () => {
  it('is live where both streams are a terminal with a width, outside CI', () => {
    surround({ out: 100, err: 100 })
    expect(processConsole()).toMatchObject({ isLive: true, resultColor: true, sayColor: true, columns: 100 })
    surround({ out: 100, err: 100, env: { CI: '1' } })
    expect(processConsole().isLive).toBe(false)
  })

  it.each([
    { out: 'pipe' as const, err: 100 },
    { out: 100, err: 'pipe' as const },
    { out: 0, err: 0 },
  ])('is not live with %j', (streams) => {
    surround(streams)
    expect(processConsole().isLive).toBe(false)
  })

  it('colours each stream on its own', () => {
    surround({ out: 'pipe', err: 100 })
    expect(processConsole()).toMatchObject({ resultColor: false, sayColor: true })
  })

  it.each([
    [{ NO_COLOR: '1', FORCE_COLOR: '1' }, false],
    [{ NO_COLOR: '' }, true],
    [{ FORCE_COLOR: '0' }, false],
  ])('on a terminal %j decides', (env, isColored) => {
    surround({ out: 100, err: 100, env })
    expect(processConsole().resultColor).toBe(isColored)
  })

  it('takes the width from COLUMNS where the stream has none, and else 80', () => {
    surround({ out: 0, err: 0 })
    expect(processConsole().columns).toBe(80)
    surround({ out: 0, err: 0, env: { COLUMNS: '132' } })
    expect(processConsole().columns).toBe(132)
    surround({ out: 0, err: 0, env: { COLUMNS: 'wide' } })
    expect(processConsole().columns).toBe(80)
  })
})
