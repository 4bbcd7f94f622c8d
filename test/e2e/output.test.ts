/** What goes where: results to standard output, everything else to standard error, colour only where it is seen. */
import { execa } from 'execa'
import { afterAll, describe, expect, it } from 'vitest'

import { ONE_WRONG, SQUARES } from './candidates.ts'
import { ESCAPE, linesOf, MAIN, openWorkplace, PROBLEMS } from './workplace.ts'

const home = openWorkplace()
afterAll(home.close)
home.write({ ...ONE_WRONG, 'right.ts': SQUARES.accepted, 'wrong.ts': SQUARES.wrong })

const compare = ['compare', 'wrong.ts', '--problem', 'sum-of-squares', '--problems', PROBLEMS]

describe('standard output and standard error', () => {
  it('--json prints one JSON value and nothing else; progress is said on standard error', async () => {
    const { stdout, stderr, exitCode } = await home.effbench([...compare, '--json'], { env: { FORCE_COLOR: '1' } })
    expect(exitCode).toBe(1)
    expect(JSON.parse(stdout)).toMatchObject({ schema: 'effbench-report/1', candidates: [{ set: 'wrong.ts' }] })
    expect(stdout).not.toContain(ESCAPE)
    expect(linesOf(stderr)).toEqual([
      expect.stringContaining('measuring 1 distinct source'),
      expect.stringContaining('[1/1] ✕ wrong.ts/sum-of-squares/wrong: wrong answer'),
    ])
  })

  it('--quiet says nothing but the result', async () => {
    const { stdout, stderr } = await home.effbench([...compare, '--quiet', '--out', 'quiet'])
    expect(stderr).toBe('')
    expect(stdout).toContain('wrong answer')
  })

  it('writes the reports that are asked for and no other', async () => {
    const asked = ['run', 'wrong', '--problems', PROBLEMS, '--format', 'junit,markdown', '--out', 'two-formats']
    const { stderr } = await home.effbench(asked)
    expect(linesOf(stderr).at(-1)).toBe('reports: two-formats/junit.xml  two-formats/summary.md')
    const written = Object.keys(home.contents()).filter((path) => path.startsWith(home.path('two-formats/')))
    expect(written.toSorted()).toEqual(
      ['junit.xml', 'record.jsonl', 'summary.md'].map((file) => home.path('two-formats', file)),
    )
  })

  it('ends in order when the reader of standard output has gone', async () => {
    const piped = home.effbench(['list', '--problems', PROBLEMS])
    piped.stdout.destroy()
    expect((await piped).exitCode).toBe(0)
  })

  it.each([
    ['nothing is said about it', {}, false],
    ['FORCE_COLOR asks for it', { FORCE_COLOR: '1' }, true],
    ['FORCE_COLOR forbids it', { FORCE_COLOR: '0' }, false],
    ['NO_COLOR forbids what FORCE_COLOR asks for', { FORCE_COLOR: '1', NO_COLOR: '1' }, false],
    ['NO_COLOR is empty', { FORCE_COLOR: '1', NO_COLOR: '' }, true],
  ])('colour in a pipe: %s', async (_, env, isColored) => {
    const { stdout, stderr } = await home.effbench(compare, { env })
    expect(stdout.includes(ESCAPE)).toBe(isColored)
    expect(stderr).not.toContain(ESCAPE)
  })
})

/** What is to be typed into a shell for a command line of ours. */
const typed = (words: readonly string[]): string =>
  [process.execPath, MAIN, ...words].map((word) => `'${word}'`).join(' ')

/** Of util-linux: runs a command on a terminal of its own and records what that is sent. */
const RECORDER = 'script'

/** What a terminal `columns` wide is sent while a command runs. */
const onTerminal = async (command: string, columns: number, env: Readonly<Record<string, string>> = {}) => {
  const words = ['-qec', `stty cols ${columns} rows 40; ${command}`, home.path('typescript')]
  const { exitCode } = await execa(RECORDER, words, {
    cwd: home.folder,
    env: { PATH: process.env['PATH'] ?? '', HOME: home.folder, TERM: 'xterm-256color', ...env },
    extendEnv: false,
    reject: false,
    stdin: 'ignore',
  })
  return { exitCode, screen: home.read('typescript') }
}

const CURSOR_HIDDEN = '\u001B[?25l'
const CURSOR_SHOWN = '\u001B[?25h'

describe('on a terminal', () => {
  it('shows a live view, gives the cursor back, and then prints the result', async () => {
    const right = compare.with(1, 'right.ts')
    const { exitCode, screen } = await onTerminal(typed([...right, '--precision', 'quick']), 100)
    expect(exitCode).toBe(0)
    expect(screen).toContain(CURSOR_HIDDEN)
    expect(screen).toContain('Checking answers 1 of 1')
    expect(screen).toContain('Timing 1 of 1')
    expect(screen).toMatch(/right\.ts\/sum-of-squares\/right: screening large\/(random|positive)/)
    expect(screen).toContain('✓ right.ts/sum-of-squares/right: accepted')
    expect(screen).not.toContain('[1/1]')
    expect(screen.lastIndexOf(CURSOR_SHOWN)).toBeGreaterThan(screen.lastIndexOf(CURSOR_HIDDEN))
    expect(screen.indexOf('right.ts on sum-of-squares: ')).toBeGreaterThan(screen.lastIndexOf(CURSOR_HIDDEN))
  })

  it.each([
    ['of no width, as nobody has sized it', 0, {}],
    ['in CI', 100, { CI: 'yes' }],
  ])('%s: says plain lines', async (_, columns, env) => {
    const { exitCode, screen } = await onTerminal(typed(compare), columns, env)
    expect(exitCode).toBe(1)
    expect(screen).toContain('[1/1] ✕ wrong.ts/sum-of-squares/wrong: wrong answer')
    expect(screen).not.toContain(CURSOR_HIDDEN)
  })

  it('draws nothing into a file that standard output goes to', async () => {
    const { screen } = await onTerminal(`${typed([...compare, '--json'])} > result.json`, 100)
    expect(JSON.parse(home.read('result.json'))).toMatchObject({ schema: 'effbench-report/1' })
    expect(screen).toContain('[1/1] ✕')
  })
})
