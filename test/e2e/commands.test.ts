/** The commands that look at problems, and what every command says of itself. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'

import manifest from '../../package.json' with { type: 'json' }
import { ProblemCard } from '../../harness/model/problem.ts'
import { SQUARES } from './candidates.ts'
import { copyProblems, linesOf, openWorkplace, PROBLEMS } from './workplace.ts'

const BUNDLED = join(import.meta.dirname, '../../problems')
const bundled = readdirSync(BUNDLED, { withFileTypes: true }).flatMap((one) => (one.isDirectory() ? [one.name] : []))

const home = openWorkplace()
afterAll(home.close)

/** What a command prints that must succeed and has nothing to say besides. */
const printed = async (...words: readonly string[]): Promise<string> => {
  const { exitCode, stdout, stderr } = await home.effbench(words)
  expect(stderr).toBe('')
  expect(exitCode).toBe(0)
  return stdout
}

describe('list', () => {
  it('names every bundled problem, each with its entry point and what it separates', async () => {
    expect(bundled.length).toBeGreaterThan(0)
    const lines = linesOf(await printed('list'))
    expect(lines.filter((line) => !line.startsWith(' '))).toEqual(bundled.toSorted())
    expect(lines.filter((line) => line.startsWith('    separates: '))).toHaveLength(bundled.length)
  })

  it('leaves out what is not asked for, and says so when nothing is left', async () => {
    const lines = linesOf(await printed('list', '--tag', 'string', '--difficulty', 'easy', '--problems', PROBLEMS))
    expect(lines.filter((line) => !line.startsWith(' '))).toEqual(['longest-run'])
    const { exitCode, stderr } = await home.effbench(['list', '--tag', 'knots', '--problems', PROBLEMS])
    expect(stderr).toBe('effbench: no problem is of that kind; the tags are array, string\n')
    expect(exitCode).toBe(2)
  })

  it('--json prints the cards', async () => {
    const cards = z.array(ProblemCard).parse(JSON.parse(await printed('list', '--json', '--problems', PROBLEMS)))
    expect(cards.map(({ id, version }) => [id, version])).toEqual([
      ['longest-run', 3],
      ['sum-of-squares', 1],
    ])
  })
})

describe('show', () => {
  it('prints the statement and what a problem consists of', async () => {
    const text = await printed('show', 'longest-run', '--problems', PROBLEMS)
    expect(text).toContain(readFileSync(join(PROBLEMS, 'longest-run/statement.md'), 'utf8').trim())
    expect(text).toContain('Levels:     large n = 40000 (weight 4)')
    expect(text).toContain('Families:   bits, digits')
    expect(text).toContain('References: canonical: n, by-pattern: n, from-each: n^2')
    expect(text).toContain('Version 3, original, MIT')
  })
})

describe('prompt', () => {
  it.each(bundled)('of %s has the statement and the rules, and nothing of any solution', async (id) => {
    const text = await printed('prompt', id)
    const statement = readFileSync(join(BUNDLED, id, 'statement.md'), 'utf8').trim()
    expect(text).toContain(statement)
    expect(text).toContain('Rules:')
    expect(text).toContain('No imports')
    const canonical = readFileSync(join(BUNDLED, id, 'canonical.ts'), 'utf8')
    const body = linesOf(canonical).filter((line) => /^ {2,}\S.{15,}/.test(line))
    expect(body.length).toBeGreaterThan(0)
    // What the statement itself shows, such as a record's type, is no secret.
    const rest = text.replace(statement, '')
    expect(body.filter((line) => rest.includes(line.trim()))).toEqual([])
  })
})

describe('verify', () => {
  const verify = (folder: string, ...words: readonly string[]) =>
    home.effbench(['verify', '--no-timing', '--no-mutants', '--problems', folder, ...words])

  beforeAll(() => copyProblems(home.path('faulty')))

  it('finds no fault with good problems', async () => {
    const { exitCode, stdout, stderr } = await verify(PROBLEMS)
    const lines = linesOf(stdout)
    expect(lines.at(-1)).toBe('2 problems, 20 checks, 0 faults')
    expect(lines.filter((line) => line.startsWith('ok    '))).toHaveLength(20)
    expect(lines.filter((line) => line.startsWith('FAULT'))).toEqual([])
    expect(lines).toContainEqual(expect.stringMatching(/^longest-run +– +– +– +0$/))
    expect(stderr).toBe('')
    expect(exitCode).toBe(0)
  })

  it('names the example, the reference and the wrong solution that are not what they are said to be', async () => {
    const problem = home.read('faulty/sum-of-squares/problem.ts')
    home.write({
      'faulty/sum-of-squares/problem.ts': problem.replace('output: 14', 'output: 15'),
      'faulty/sum-of-squares/references/with-slices.ts': SQUARES.throws,
      'faulty/sum-of-squares/wrong/sums-only.ts': SQUARES.alsoAccepted,
    })
    const { exitCode, stdout } = await verify('faulty', 'sum-of-squares', '--quiet')
    expect(linesOf(stdout)).toEqual([
      expect.stringMatching(
        /^FAULT sum-of-squares {2}statement: examples\[0\] .* is not, or not in order, in statement/,
      ),
      expect.stringMatching(/^FAULT sum-of-squares {2}examples: example 0: .*expected 15, got 14/),
      expect.stringMatching(/^FAULT sum-of-squares {2}references: with-slices is runtime-error: .*no squares today/),
      expect.stringMatching(/^FAULT sum-of-squares {2}wrong: sums-only is accepted; add a case/),
      expect.stringMatching(/^FAULT sum-of-squares {2}agreement: the smallest input .*with-slices is runtime-error/),
      '1 problem, 10 checks, 5 faults',
    ])
    expect(exitCode).toBe(2)
  })

  it('names inputs that do not fit, and generators that do not follow their seed', async () => {
    const problem = home.read('faulty/longest-run/problem.ts')
    const families = /families: \{[^}]*\},/
    const strange = `families: {
      deaf: (random, size) => [String(size)],
      unsteady: (random, size) => [String(Math.random())],
      numeric: (random, size) => [random.int(0, size)],
    },`
    expect(problem).toMatch(families)
    home.write({ 'faulty/longest-run/problem.ts': problem.replace(families, strange) })
    const { exitCode, stdout } = await verify('faulty', 'longest-run', '--json')
    const Findings = z.array(
      z.object({ problem: z.string(), check: z.string(), isRight: z.boolean(), says: z.string() }),
    )
    const faults = Findings.parse(JSON.parse(stdout)).filter(({ isRight }) => !isRight)
    const says = (check: string): string[] =>
      faults.flatMap((fault) => (fault.check === check ? [fault.says.replace(/, size \d+, seed -?\d+/, '')] : []))
    expect(new Set(says('inputs'))).toEqual(
      new Set(['family numeric: 0: Invalid input: expected string, received number; mend the generator or the schema']),
    )
    expect(new Set(says('generators'))).toEqual(
      new Set([
        'family deaf: two seeds give one input; draw from the Random given',
        'family unsteady: two draws differ; draw from the Random given, and from nothing else',
      ]),
    )
    expect(exitCode).toBe(2)
  })

  it('names a canonical that fails, and looks at the other problems all the same', async () => {
    copyProblems(home.path('failing'))
    home.write({ 'failing/longest-run/canonical.ts': "export const longestRun = () => { throw new Error('lost') }\n" })
    const { exitCode, stdout, stderr } = await verify('failing')
    expect(stdout).toMatch(
      /^FAULT longest-run {2}definition: the canonical solution failed .*lost.*; mend canonical\.ts$/m,
    )
    expect(linesOf(stdout).at(-1)).toBe('2 problems, 16 checks, 2 faults')
    expect(stderr).toBe('')
    expect(exitCode).toBe(2)
  })

  it('names what a definition lacks, and looks at the other problems all the same', async () => {
    copyProblems(home.path('unfinished'))
    home.write({ 'unfinished/longest-run/problem.ts': 'export {}\n' })
    const { exitCode, stdout } = await verify('unfinished', '--quiet')
    expect(linesOf(stdout)).toEqual([
      expect.stringMatching(/^FAULT longest-run {2}definition: problem\.ts: export the definition as/),
      '2 problems, 11 checks, 1 fault',
    ])
    expect(exitCode).toBe(2)
  })

  it('stops when it is told to', async () => {
    const running = verify(PROBLEMS)
    running.stdout.once('data', () => running.kill('SIGINT'))
    expect((await running).exitCode).toBe(130)
  })
})

describe('a problem whose canonical fails', () => {
  it('is no fault of a candidate: nothing is scored, and the run ends with 3', async () => {
    home.write({ 'set/longest-run/1.ts': 'export const longestRun = () => 0\n' })
    const words = ['run', 'set', '--problems', 'failing', '--out', 'failed-run', '--precision', 'quick']
    const { exitCode, stdout, stderr } = await home.effbench(words)
    expect(exitCode).toBe(3)
    expect(stderr).toContain('the harness failed on 1 of 1 solutions: the canonical solution failed')
    expect(stdout).toContain('1 measurement failed through a fault of the harness or the machine, and is not')
    expect(home.read('failed-run/junit.xml')).toContain('failures="0" errors="1"')

    const resumed = await home.effbench(['run', '--resume', 'failed-run', '--problems', 'failing'])
    expect(resumed.stderr).toContain('measuring 1 distinct source')
    expect(resumed.exitCode).toBe(3)
    expect(linesOf(home.read('failed-run/record.jsonl')).filter((line) => line.includes('harness-fault'))).toHaveLength(
      2,
    )
  })
})

describe('what the command says of itself', () => {
  it('--version', async () => {
    expect(await printed('--version')).toBe(`${manifest.version}\n`)
  })

  it('--help lists the commands, with examples', async () => {
    const help = await printed('--help')
    for (const command of [
      'run',
      'compare',
      'list',
      'show',
      'metrics',
      'prompt',
      'verify',
      'report',
      'gate',
      'eval',
      'doctor',
    ])
      expect(help).toMatch(new RegExp(`^  ${command} `, 'm'))
    expect(help).toContain('$ effbench run samples.jsonl')
  })

  it.each(['run', 'compare', 'list', 'show', 'metrics', 'prompt', 'verify', 'report', 'gate', 'eval', 'doctor'])(
    '%s --help says what it does and what each option takes',
    async (command) => {
      const help = await printed(command, '--help')
      expect(help).toMatch(new RegExp(`^Usage: effbench ${command} `))
      expect(help).toMatch(/\n\n[A-Z][^\n]{30,}/)
      const options = [...help.matchAll(/^ {2}(--[a-z-]+)( <\S+>)? {2,}(\S.*)$/gm)]
      expect(options.length).toBeGreaterThan(0)
      for (const [, , , says = ''] of options) expect(says.length).toBeGreaterThan(5)
    },
  )

  it.each(['run', 'compare'])('%s --help has examples', async (command) => {
    expect(await printed(command, '--help')).toMatch(new RegExp(`Examples:\n  \\$ effbench ${command} `))
  })
})
