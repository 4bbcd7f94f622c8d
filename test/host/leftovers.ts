import { readdirSync, readFileSync } from 'node:fs'

import { isGone } from '../../harness/host/process-readings.ts'
import type { Host } from '../../harness/host/worker-process.ts'

/** The same host with a mark in every command line that it starts. */
export const marked = <On extends Pick<Host, 'texts'>>(host: On, mark: string): On => {
  const bearing = (text: string): string => `${text}\n// ${mark}`
  const { main, weighing, repeating, counting } = host.texts
  const others = { weighing: bearing(weighing), repeating: bearing(repeating), counting: bearing(counting) }
  return { ...host, texts: { main: bearing(main), ...others } }
}

const commandLine = (pid: number): string => {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8')
  } catch (cause) {
    // It ended between the listing and the reading.
    if (cause instanceof Error && 'code' in cause) return ''
    throw cause
  }
}

/** Processes that bear the mark and still live: wrappers and children alike, whoever their parent is by now. */
export const marks = (mark: string): number[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => commandLine(pid).includes(`// ${mark}`) && !isGone(pid))

/** For the end of a test that started what bears the mark. */
export const assertNoneLeft = (mark: string): void => {
  const left = marks(mark)
  if (left.length > 0)
    throw new Error(
      `processes left behind: ${left
        .map((pid) => `${pid} ${commandLine(pid)}`)
        .join('; ')
        .slice(0, 500)}`,
    )
}
