/** A model's score in one command: whole, broken off, and gone on with. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { afterAll, beforeEach, describe, expect, it } from 'vitest'

import { allWrong, halfRight } from './model-answers.ts'
import { KEY, openModelWorkplace } from './model-workplace.ts'
import { linesOf } from './workplace.ts'

const place = await openModelWorkplace()
const { home, server, about, ask, paidFor, verdictsIn } = place
afterAll(place.close)
beforeEach(() => place.answerWith(allWrong))

/** A request takes its time to come: the command must be loaded first, on a machine that may be busy. */
const SOON = { timeout: 30_000 }

/** All text in a folder of the workplace. */
const textIn = (folder: string): string =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
    .join('\n')

describe('eval', () => {
  const words = (out: string, ...more: readonly string[]) => [
    ...['eval', ...about('--precision', 'quick', '--out', out, '--cache', `${out}-cache`, ...more)],
  ]

  it('goes from nothing to the reports, through a server that fails, and lets the key out nowhere', async () => {
    place.answerWith(halfRight)
    server.fail({ kind: 'status', status: 500 }, { kind: 'cut' }, { kind: 'malformed' })
    server.fail({ kind: 'status', status: 429, headers: { 'retry-after': '0' } })
    const { exitCode, stdout, stderr } = await ask(words('whole', '--typecheck', '--price-in', '1', '--price-out', '2'))
    expect(stderr).toContain('2 answers wanted\n')
    expect(stderr).toMatch(/2 answers \(0 paid for before\), 200 \+ \d+ tokens, cost 0\.\d{4}\n/)
    expect(stdout).toMatch(/^acme-coder +1\/2 /m)
    expect(stdout).toMatch(/^Types: 0 of 2 candidates have type errors/m)
    expect(exitCode).toBe(0)
    expect(verdictsIn('whole')).toEqual(['longest-run: wrong-answer', 'sum-of-squares: accepted'])
    expect(readdirSync(home.path('whole'))).toEqual(
      expect.arrayContaining(['acme-coder.jsonl', 'eval.json', 'generation.json', 'record.jsonl', 'report.json']),
    )
    expect(home.read('whole/report.html')).toContain('<!doctype html>')
    expect(JSON.parse(home.read('whole/report.json'))).toMatchObject({
      candidates: [{ types: { kind: 'checked', total: 0 } }, { types: { kind: 'checked', total: 0 } }],
    })
    expect(server.sent.every(({ key }) => key === `Bearer ${KEY}`)).toBe(true)
    expect(paidFor()).toEqual(['longest-run', 'sum-of-squares'])
    const everything = `${textIn(home.folder)}\n${stdout}\n${stderr}`
    expect(everything).toContain('sumOfSquares')
    expect(everything).not.toContain(KEY)
  })

  it('is gone on with by the same command, wherever it was killed, and pays for nothing twice', async () => {
    place.answerWith(halfRight)
    server.hold()
    const killed = ask(words('killed', '--concurrency', '1'))
    await expect.poll(server.held, SOON).toBe(1)
    killed.kill('SIGKILL')
    await killed
    server.release()

    // Once more, and killed in the middle of the run: all answers are there, not all are measured.
    const running = ask(words('killed', '--concurrency', '1'))
    running.stderr.on('data', (chunk: Buffer) => {
      if (chunk.toString().includes('wrong answer')) running.kill('SIGKILL')
    })
    expect((await running).signal).toBe('SIGKILL')
    const before = server.paid.length

    const { exitCode, stderr } = await ask(words('killed', '--concurrency', '1'))
    expect(exitCode).toBe(0)
    expect(stderr).toContain('1 kept from before')
    expect(server.paid).toHaveLength(before)
    expect(verdictsIn('killed')).toEqual(['longest-run: wrong-answer', 'sum-of-squares: accepted'])
    expect(home.read('killed/report.html')).toContain('acme-coder')
  })

  it('waits for the answers on their way when it is interrupted, and then asks for the others alone', async () => {
    server.hold()
    const out = words('interrupted', '--concurrency', '1')
    const running = ask(out)
    await expect.poll(server.held, SOON).toBe(1)
    const heard = new Promise<void>((resolve) => {
      running.stderr.on('data', (chunk: Buffer) => {
        if (chunk.toString().includes('stopping: ')) resolve()
      })
    })
    running.kill('SIGINT')
    await heard
    server.release()
    const { exitCode, stderr } = await running
    expect(exitCode).toBe(130)
    expect(linesOf(stderr).at(-1)).toBe('interrupted; the same command goes on, and pays for no answer twice')
    expect(paidFor()).toHaveLength(1)
    const again = await ask(out)
    expect(again.exitCode).toBe(0)
    expect(again.stderr).toContain('2 answers wanted, 1 of them paid for before')
    expect(paidFor()).toEqual(['longest-run', 'sum-of-squares'])
  })

  it('runs nothing while answers are missing', async () => {
    server.fail({ kind: 'status', status: 400 })
    const out = words('missing', '--concurrency', '1')
    const { exitCode, stderr, stdout } = await ask(out)
    expect(exitCode).toBe(3)
    expect(stdout).toBe('')
    expect(linesOf(stderr).at(-1)).toBe(
      '1 answer could not be had (longest-run 1: 400: status 400 as told); the same command asks for what is missing alone',
    )
    expect(readdirSync(home.path('missing'))).not.toContain('record.jsonl')
    expect((await ask(out)).exitCode).toBe(0)
    expect(paidFor()).toEqual(['longest-run', 'sum-of-squares'])
  })

  it('is not gone on with under other settings', async () => {
    const { exitCode, stderr } = await ask(words('whole', '--temperature', '0.9'))
    expect(stderr).toBe(
      'effbench: whole was begun with another temperature (not given, now 0.9); choose another --out\n',
    )
    expect(exitCode).toBe(2)
  })
})
