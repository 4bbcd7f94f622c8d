/**
 * Runs a program as a usual harness would, for comparison. The candidate has a child process of its own only so that the
 * bench survives: a harness that imports its candidates would have ended, hung or lost its memory with them.
 */
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

import { NaiveLine, type NaiveTask } from './naive-report.ts'

/** What the naive runner says of a program. `time` in ms, by its own clock; it may well be 0 or less. */
export type NaiveOutcome =
  | { readonly kind: 'accepted'; readonly time: number }
  | { readonly kind: 'rejected'; readonly why: string }
  /** The process was gone before it had said anything: the harness would have gone with it. */
  | { readonly kind: 'ended'; readonly why: string }
  | { readonly kind: 'timed-out' }
  | { readonly kind: 'out-of-memory' }

const TIMEOUT_MS = 10_000

/** The bench's own guard: no usual harness has it, and the machine is to survive. */
const MEMORY_KIB = 1_500_000
const WATCH_MS = 20

const CHILD = fileURLToPath(new URL('./naive-child.ts', import.meta.url))
const NODE_OPTIONS = ['--experimental-transform-types', '--no-warnings', '--max-old-space-size=1024']

/** A report is one line; whatever is longer is none. */
const REPORT_CHARACTERS = 10_000

const residentKib = (pid: number): number => {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0)
  } catch {
    // It ended between two looks.
    return 0
  }
}

/** Ends the child and whatever it has started. */
const endGroup = (pid: number): void => {
  try {
    process.kill(-pid, 'SIGKILL')
  } catch (cause) {
    // ESRCH: the whole group is gone already.
    if (!(cause instanceof Error && 'code' in cause && cause.code === 'ESRCH')) throw cause
  }
}

/** What a line on the report's descriptor says. Whoever wrote it is believed. */
const outcomeOf = (line: string): NaiveOutcome => {
  const report = NaiveLine.safeParse(line)
  if (!report.success) return { kind: 'rejected', why: 'an unreadable report' }
  if (report.data.kind === 'failed') return { kind: 'rejected', why: report.data.error }
  if (!report.data.isRight || report.data.times.length === 0) return { kind: 'rejected', why: 'wrong answer' }
  return { kind: 'accepted', time: report.data.least }
}

export const runNaively = (task: NaiveTask): Promise<NaiveOutcome> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, [...NODE_OPTIONS, CHILD], {
      stdio: ['pipe', 'ignore', 'ignore', 'pipe'],
      detached: true,
    })
    const pid = child.pid ?? 0
    let text = ''
    const settle = (outcome: NaiveOutcome): void => {
      clearTimeout(timeout)
      clearInterval(watch)
      child.removeAllListeners()
      if (pid > 0) endGroup(pid)
      resolve(outcome)
    }
    const timeout = setTimeout(() => settle({ kind: 'timed-out' }), TIMEOUT_MS)
    const watch = setInterval(() => {
      if (residentKib(pid) > MEMORY_KIB) settle({ kind: 'out-of-memory' })
    }, WATCH_MS)
    child.stdio[3]?.on('data', (chunk: Buffer) => {
      text = `${text}${chunk.toString('utf8')}`.slice(0, REPORT_CHARACTERS)
      const end = text.indexOf('\n')
      if (end >= 0) settle(outcomeOf(text.slice(0, end)))
    })
    // Not `exit`: what was written before it is read first.
    child.on('close', (code, signal) => settle({ kind: 'ended', why: signal ?? `exit code ${code}` }))
    child.on('error', (error) => settle({ kind: 'ended', why: error.message }))
    // A child that left without reading: its end tells the story.
    child.stdin?.on('error', () => undefined)
    child.stdin?.end(JSON.stringify(task))
  })
